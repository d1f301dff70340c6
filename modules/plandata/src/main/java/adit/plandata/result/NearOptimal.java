package adit.plandata.result;

import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Locale;

/**
 * Which named projects start in all plans, in some or in none of those that cost little more than the least-cost plan. It does not depend on which of
 * several plans of the same cost is shown. Computed, without a proof.
 *
 * @param allowed how much more than the least-cost plan such a plan may cost, present value, million US$; 0 for plans of the same cost
 * @param projects every named project that can start within the horizon: those in every plan first, then those in some, each by the least and the
 *     most that starts, the largest first
 */
public record NearOptimal(
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double allowed,
        @Named("project-classes") List<ProjectClass> projects) {

    /** A project starts if more than this part of it does. Plans count as equal in cost up to a billionth, and that must not start a project. */
    private static final double STARTS = 1e-3;

    public NearOptimal {
        projects = List.copyOf(projects);
    }

    /**
     * A project in these plans.
     *
     * @param project its code
     * @param name for people
     * @param place where
     * @param process code of the process
     * @param status its status
     * @param least the smallest part of it that starts within the horizon in any such plan, 0 to 1
     * @param most the largest part
     * @param in in which of the plans it starts
     */
    public record ProjectClass(
            @Key String project,
            String name,
            PlaceId place,
            String process,
            String status,
            @Measured(UnitOfMeasure.SHARE) double least,
            @Measured(UnitOfMeasure.SHARE) double most,
            @Named("in-plans") InPlans in) {}

    /** In which plans a project starts. */
    public enum InPlans {
        /** In all. */
        EVERY,
        /** In some, and not in others. */
        SOME,
        /** In none. */
        NONE;

        /** The class of a project of which between a least and a most part starts; it starts if more than a thousandth of it does. */
        public static InPlans of(double least, double most) {
            return least > STARTS ? EVERY : most > STARTS ? SOME : NONE;
        }

        /** As in keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
