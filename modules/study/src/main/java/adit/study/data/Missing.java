package adit.study.data;

import adit.basics.FormId;
import adit.world.Attribute;

/**
 * A cell that a chain needs and no source reports.
 *
 * @param attribute kind of number
 * @param cell its address, with {@code *} for any key, such as {@code growth/make-magnet/gamma}
 * @param form the form that it is about
 * @param share part of the capacity for the form that it speaks for, 0 to 1; 1 for the whole form
 * @param instead consequence of its absence
 */
public record Missing(Attribute attribute, String cell, FormId form, double share, String instead) {

    /** Which answer lacks it: plan, dependence, or none yet. */
    public Use use() {
        return switch (attribute) {
            case RECIPE, COST, LEAD_TIME, GROWTH, DEMAND, PRICE, STOCK -> Use.PLAN;
            case PRODUCTION, TRADE -> Use.DEPENDENCE;
            default -> Use.LATER;
        };
    }

    /** The result that a missing cell affects, ordered from verdicts to results that affect none. */
    public enum Use {
        PLAN,
        DEPENDENCE,
        LATER
    }
}
