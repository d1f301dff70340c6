package adit.plandata.assumptions;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.HeadlineResult;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How the verdict of a study moves with a group of assumptions.
 *
 * @param study name of the study
 * @param base the outlook with the values that are used
 * @param low with the group at the low end of its range; empty if the study cannot be answered then
 * @param high with the group at the high end of its range; empty if the study cannot be answered then
 * @param beyond the year after the horizon, used for "not within the horizon"
 */
public record Movement(
        String study, HeadlineResult base, Optional<HeadlineResult> low, Optional<HeadlineResult> high, int beyond) {

    private static final double NOISE = 1e-6;

    /** The larger movement of coverage (or of the share bought), in points; noise of the solver is none. */
    public double points() {
        double points = ends().stream()
                .mapToDouble(
                        each -> UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, Math.abs(each.level() - base.level())))
                .max()
                .orElse(0);
        return points < NOISE ? 0 : points;
    }

    /** The larger movement of the earliest year, in years; a year beyond the horizon counts as the one after it. */
    public int years() {
        return ends().stream()
                .mapToInt(each -> Math.abs(year(each) - year(base)))
                .max()
                .orElse(0);
    }

    /** The results at the two ends that have an answer, the low one first. */
    public List<HeadlineResult> ends() {
        return Stream.concat(low.stream(), high.stream()).toList();
    }

    /** True if level or year differ at an end by more than noise, or if there is no answer there. */
    public boolean moves() {
        return points() > 0 || years() > 0 || low.isEmpty() || high.isEmpty();
    }

    /**
     * True if the high end is the more favourable one; at equal levels the earlier year decides. For groups with an answer at both ends.
     *
     * @param coverage true if the level is one of coverage, false if it is a share bought
     */
    public boolean isBetterAtHigh(boolean coverage) {
        HeadlineResult atLow = low.orElseThrow();
        HeadlineResult atHigh = high.orElseThrow();
        double more = (coverage ? 1 : -1) * (atHigh.level() - atLow.level());
        return Math.abs(more) > NOISE / 100 ? more > 0 : year(atHigh) < year(atLow);
    }

    /** The earliest year of a result; empty if there is none in the horizon, or no result. */
    public static OptionalInt year(Optional<HeadlineResult> result) {
        return result.isPresent() ? result.get().earliestYear() : OptionalInt.empty();
    }

    /** Difference of the largest and the smallest of the levels at the ends and the base, in points; noise of the solver is none. */
    public double spreadOfLevel() {
        DoubleSummaryStatistics levels = Stream.concat(Stream.of(base), ends().stream())
                .mapToDouble(HeadlineResult::level)
                .summaryStatistics();
        double points = UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, levels.getMax() - levels.getMin());
        return points < NOISE ? 0 : points;
    }

    /** The same of the earliest years, in years; the largest number if the question has no answer at an end. */
    public int spreadOfYears() {
        if (!isAnswered()) {
            return Integer.MAX_VALUE;
        }
        IntSummaryStatistics years = Stream.concat(Stream.of(base), ends().stream())
                .mapToInt(this::year)
                .summaryStatistics();
        return years.getMax() - years.getMin();
    }

    /** True if the question has an answer at both ends. */
    public boolean isAnswered() {
        return low.isPresent() && high.isPresent();
    }

    /** True if the earliest year of one end is not after {@code asked} and that of the base is, or the other way round. */
    public boolean crosses(int asked) {
        return ends().stream().anyMatch(end -> (year(end) <= asked) != (year(base) <= asked));
    }

    private int year(HeadlineResult outlook) {
        OptionalInt year = outlook.earliestYear();
        return year.orElse(beyond);
    }
}
