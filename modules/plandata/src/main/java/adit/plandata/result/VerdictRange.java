package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far the headline result moves when assumptions of the world are moved to the ends of their ranges. Levels are those of
 * {@link HeadlineResult#level}. Computed like the verdict, but without a proof.
 *
 * @param alone when one group is moved and all others stay
 * @param unfavourable when all groups listed are at their unfavourable ends; empty if the question has no answer then
 * @param favourable when all groups listed are at their favourable ends; empty if the question has no answer then
 * @param tried how many groups of assumptions with a range were moved
 * @param moving how many of them moved the result
 * @param crossing how many of them, alone, reverse whether the targets are reached; empty if the targets have different years
 * @param assumptions those that move it most, the strongest first
 * @param band the curve when they are all moved
 * @param cost how far the cost of the targets moves; empty if no plan holds the targets, or it was not computed
 */
public record VerdictRange(
        Span alone,
        Optional<End> unfavourable,
        Optional<End> favourable,
        @Measured(UnitOfMeasure.NUMBER) int tried,
        @Measured(UnitOfMeasure.NUMBER) int moving,
        @Measured(UnitOfMeasure.NUMBER) OptionalInt crossing,
        @Named("ranges") List<MovedAssumption> assumptions,
        List<BandPoint> band,
        Optional<CostRange> cost) {

    public VerdictRange {
        assumptions = List.copyOf(assumptions);
        band = List.copyOf(band);
    }

    /** The same with a range of the cost. */
    public VerdictRange with(CostRange found) {
        return new VerdictRange(
                alone, unfavourable, favourable, tried, moving, crossing, assumptions, band, Optional.of(found));
    }

    /**
     * A result.
     *
     * @param level its level
     * @param year its earliest year; empty if there is none in the horizon
     */
    public record End(
            @Measured(UnitOfMeasure.SHARE) double level,
            @Measured(UnitOfMeasure.YEAR) OptionalInt year) {

        public static End of(HeadlineResult one) {
            return new End(one.level(), one.earliestYear());
        }

        public HeadlineResult result() {
            return new HeadlineResult(level, year);
        }
    }

    /**
     * Between the least and the most favourable result, that of the verdict included.
     *
     * @param low the lowest level
     * @param high the highest level
     * @param earliest the earliest of the years from which the targets can be held; empty if there is none in the horizon
     * @param latest the latest of them; empty if there is none in the horizon in the least favourable case
     */
    public record Span(
            @Measured(UnitOfMeasure.SHARE) double low,
            @Measured(UnitOfMeasure.SHARE) double high,
            @Measured(UnitOfMeasure.YEAR) OptionalInt earliest,
            @Measured(UnitOfMeasure.YEAR) OptionalInt latest) {

        /** One result. */
        public static Span of(HeadlineResult one) {
            return new Span(one.level(), one.level(), one.earliestYear(), one.earliestYear());
        }

        /** The smallest span that contains this one and a result. */
        public Span with(HeadlineResult one) {
            return new Span(
                    Math.min(low, one.level()),
                    Math.max(high, one.level()),
                    year(Math.min(number(earliest), number(one.earliestYear()))),
                    year(Math.max(number(latest), number(one.earliestYear()))));
        }

        private static int number(OptionalInt year) {
            return year.orElse(Integer.MAX_VALUE);
        }

        private static OptionalInt year(int number) {
            return number == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    /**
     * The result with one group of assumptions at the ends of its range.
     *
     * @param name such as {@code growth/re-metal/kappa}
     * @param grade the worst grade of its figures
     * @param lowLevel level with every figure at its low end; empty if the question has no answer then
     * @param lowYear earliest year then; empty if there is none in the horizon
     * @param highLevel level with every figure at its high end; empty if the question has no answer then
     * @param highYear earliest year then; empty if there is none in the horizon
     * @param cells its figures
     */
    public record MovedAssumption(
            @Key @Named("assumption") String name,
            Grade grade,
            @Named("level-low") Optional<@Measured(UnitOfMeasure.SHARE) Double> lowLevel,
            @Named("year-low") @Measured(UnitOfMeasure.YEAR) OptionalInt lowYear,
            @Named("level-high") Optional<@Measured(UnitOfMeasure.SHARE) Double> highLevel,

            @Named("year-high") @Measured(UnitOfMeasure.YEAR)
            OptionalInt highYear,

            @Named("range-cells") List<MovedCell> cells) {

        public MovedAssumption {
            cells = List.copyOf(cells);
        }

        /** The result at the low end; empty if the question has no answer there. */
        public Optional<HeadlineResult> low() {
            return lowLevel.map(level -> new HeadlineResult(level, lowYear));
        }

        /** The result at the high end; empty if the question has no answer there. */
        public Optional<HeadlineResult> high() {
            return highLevel.map(level -> new HeadlineResult(level, highYear));
        }
    }

    /**
     * A figure that is moved.
     *
     * @param cell its name in the world, such as {@code growth/re-metal/kappa}
     * @param unit as the world states it
     */
    public record MovedCell(
            String cell,
            @Measured(UnitOfMeasure.BY_ROW) double value,
            @Measured(UnitOfMeasure.BY_ROW) double low,
            @Measured(UnitOfMeasure.BY_ROW) double high,
            String unit) {}

    /**
     * A year of the curve when all assumptions listed are moved.
     *
     * @param year calendar year
     * @param low the lowest of the best coverage in that year only as it is, with all at their unfavourable and with all at their favourable ends
     * @param high the highest of the three
     */
    public record BandPoint(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.SHARE) double low,
            @Measured(UnitOfMeasure.SHARE) double high) {}
}
