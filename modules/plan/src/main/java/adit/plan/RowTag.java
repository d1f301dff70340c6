package adit.plan;

/**
 * The meaning of a row or a bound of a model, so that its multiplier can be described in words.
 *
 * @param family the family of limits
 * @param subject number of the unit, step, form or class within its list; -1 if none
 * @param year number of the year; -1 if none
 * @param name unique name, used in the exported model and in proofs
 */
record RowTag(Family family, int subject, int year, String name) {

    /** Families of rows. */
    enum Family {
        BALANCE,
        POOL,
        CAPACITY,
        ONCE,
        KNOW_HOW,
        IN_BEING,
        BUDGET,
        DRAW,
        TARGET,
        STOCK
    }
}
