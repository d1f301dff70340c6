package adit.plandata.question;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;

/** A target of the coalition, from a year on. */
public sealed interface Target {

    /** The target form, usually the product at the end of a chain. */
    FormId form();

    /** The first year in which the target holds; it then holds to the end of the horizon. */
    int from();

    /** The level or limit, as a share from 0 to 1. */
    double level();

    /** One line for people, who know whose demand the plan is about. */
    String words(Serve serve);

    /**
     * At least {@code level} of the demand for {@code form} outside the supplier, or of that of the members ({@link Serve}), can be met with
     * the supplier's exports of every form cut off.
     */
    record Coverage(
            FormId form,
            @Measured(UnitOfMeasure.SHARE) double level,
            @Measured(UnitOfMeasure.YEAR) int from) implements Target {
        public Coverage {
            requireShare(level);
        }

        @Override
        public String words(Serve serve) {
            String whose = serve == Serve.MEMBERS ? "of the members" : "outside the supplier";
            return "at least %s %% of the demand %s for %s covered with the supplier's exports cut off, from %d on"
                    .formatted(percent(level), whose, form, from);
        }
    }

    /** At most {@code level} of the coalition's use of {@code form} is bought from the supplier, with demand served. */
    record Share(
            FormId form,
            @Measured(UnitOfMeasure.SHARE) double level,
            @Measured(UnitOfMeasure.YEAR) int from) implements Target {
        public Share {
            requireShare(level);
        }

        @Override
        public String words(Serve serve) {
            return "at most %s %% of the coalition's use of %s bought from the supplier, from %d on"
                    .formatted(percent(level), form, from);
        }
    }

    private static void requireShare(double level) {
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("a target level must be a share from 0 to 1, not " + level);
        }
    }

    private static String percent(double share) {
        return new java.math.BigDecimal(Double.toString(share))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
