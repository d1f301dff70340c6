package adit.curation;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.HeadlineResult;
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
        double points = ends().mapToDouble(
                        each -> UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, Math.abs(each.level() - base.level())))
                .max()
                .orElse(0);
        return points < NOISE ? 0 : points;
    }

    /** The larger movement of the earliest year, in years; a year beyond the horizon counts as the one after it. */
    public int years() {
        return ends().mapToInt(each -> Math.abs(year(each) - year(base))).max().orElse(0);
    }

    private Stream<HeadlineResult> ends() {
        return Stream.concat(low.stream(), high.stream());
    }

    private int year(HeadlineResult outlook) {
        OptionalInt year = outlook.earliestYear();
        return year.orElse(beyond);
    }
}
