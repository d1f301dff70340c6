package adit.plandata.question;

/** Whose demand a plan is about, and whose supply serves it. */
public enum Serve {

    /** All places outside the supplier: they share one pool, and each is served the same part of its demand. */
    EVERYONE,

    /** The members alone: demand, plants, scrap and stocks of all other places are left out. */
    MEMBERS
}
