package adit.plandata.result;

/** How a form moves at a node. */
public enum FlowKind {
    /** From the pool of all places outside the supplier, t/y. */
    IN,
    /** To that pool, t/y. */
    OUT,
    /** Bought from the supplier, t/y. */
    BUY,
    /** Demand that is not served, t/y. */
    UNSERVED,
    /** Recovered from scrap, t/y. */
    SCRAP,
    /** Drawn from stocks in a cut-off, t/y. */
    DRAW,
    /** Held in stock at the end of the year, t. */
    STOCK
}
