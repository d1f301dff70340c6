package adit.curation;

import adit.basics.FormId;
import adit.world.Attribute;
import java.util.Locale;

/**
 * A cell that a chain needs and no source reports.
 *
 * @param attribute kind of number
 * @param cell its address, with {@code *} for any key, such as {@code growth/make-magnet/gamma}
 * @param form the form that it is about
 * @param share part of the capacity for the form that it speaks for, 0 to 1; 1 for the whole form
 * @param effect consequence of its absence
 */
public record Missing(Attribute attribute, String cell, FormId form, double share, Effect effect) {

    /** What follows where no source reports a cell. */
    public enum Effect {
        /** A process without inputs is treated as a mine. */
        TREATED_AS_MINE,
        /** No plan of its chain can be computed. */
        NO_PLAN_OF_CHAIN,
        /** No plan for the form can be computed. */
        NO_PLAN_OF_FORM,
        /** The capacity of the process may grow without limit. */
        GROWTH_WITHOUT_LIMIT,
        /** Any number of newcomers to the process may start in a year. */
        NEWCOMERS_WITHOUT_LIMIT,
        /** Trade is implied from output and demand. */
        TRADE_IMPLIED,
        /** The form cannot be bought in a plan. */
        CANNOT_BE_BOUGHT,
        /** Stocks are assumed to be zero. */
        STOCKS_ASSUMED_ZERO,
        /** Prices do not respond. */
        PRICES_DO_NOT_RESPOND,
        /** The recycling rate is not reported. */
        NO_RECYCLING_RATE,
        /** Capacity is used instead of output. */
        CAPACITY_INSTEAD_OF_OUTPUT,
        /** Reserves are not reported. */
        NO_RESERVES;

        /** The word used in tables, such as {@code trade-implied}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which answer lacks it: plan, dependence, or none yet. */
    public Use use() {
        return switch (attribute) {
            case RECIPE, COST, LEAD_TIME, GROWTH, TECHNOLOGY_OWNER, DEMAND, PRICE, STOCK -> Use.PLAN;
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
