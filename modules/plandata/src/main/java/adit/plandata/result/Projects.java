package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The named projects of a question: which of them the answer depends on, and which are not subject to the limit of know-how. None of it depends on which
 * of several plans of the same cost is shown.
 *
 * @param named how many there are outside the supplier, idle plants included
 * @param needed those without which the level or the earliest year is worse, most years first, then most points; computed like the verdict, but
 *     without a proof. A project that is not listed loses nothing
 * @param whole those whose starts are not subject to the limit of know-how, where their process has one
 * @param record survival and slip by which the projects count, by status, if the study counts them so; otherwise empty
 */
public record Projects(
        @Measured(UnitOfMeasure.NUMBER) int named,
        @Named("without-project") List<Needed> needed,
        @Named("whole-projects") List<Whole> whole,
        @Named("project-record") List<Recorded> record) {

    public Projects {
        needed = List.copyOf(needed);
        whole = List.copyOf(whole);
        record = List.copyOf(record);
    }

    /** No projects. */
    public static Projects none() {
        return new Projects(0, List.of(), List.of(), List.of());
    }

    /**
     * A project that the answer depends on: the answer again with the project never built, everything else the same.
     *
     * @param project its code
     * @param name for people
     * @param place where
     * @param process code of the process
     * @param status its status
     * @param level best coverage that can be held from the target year on without it; without a target on coverage the lowest share bought
     * @param pointsLost percentage points by which that is worse than the level of the verdict
     * @param earliestYear first year from which all targets can be held without it; empty if there is none in the horizon
     * @param yearsLost years later than the earliest year of the verdict; empty if there is no year with it or without it
     */
    public record Needed(
            @Key String project,
            String name,
            PlaceId place,
            String process,
            String status,
            @Measured(UnitOfMeasure.SHARE) double level,
            @Measured(UnitOfMeasure.POINTS) double pointsLost,
            @Measured(UnitOfMeasure.YEAR) OptionalInt earliestYear,
            @Measured(UnitOfMeasure.YEARS) OptionalInt yearsLost) {}

    /**
     * A project whose starts are not subject to the limit of know-how.
     *
     * @param project its code
     * @param name for people
     * @param place where
     * @param process code of the process
     * @param reason why
     * @param capacity nameplate, t/y of main output
     * @param earliest first year in which it can start
     */
    public record Whole(
            @Key String project,
            String name,
            PlaceId place,
            String process,
            Reason reason,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double capacity,

            @Named("first-year") @Measured(UnitOfMeasure.YEAR)
            int earliest) {}

    /**
     * What became of earlier projects of a status, by which those of this status count.
     *
     * @param status the status
     * @param projects how many named projects of the question have it
     * @param survival share of each that can start at most, which is the share that is expected to come
     * @param slip years by which each starts later than owner and lead time say
     * @param grade the worse of the evidence of both
     */
    public record Recorded(
            @Key String status,
            @Measured(UnitOfMeasure.NUMBER) int projects,
            @Measured(UnitOfMeasure.SHARE) double survival,
            @Measured(UnitOfMeasure.YEARS) double slip,
            Grade grade) {}

    /** Why a project is not subject to the limit of know-how. */
    public enum Reason {
        /** It is under construction. */
        CONSTRUCTION,
        /** An idle plant that restarts. */
        IDLE,
        /** The first project of an owner that runs no plant of the process. */
        NEWCOMER;

        /** As in keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
