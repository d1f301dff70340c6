package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the cost of the targets ({@link Costs#extraCost}) moves when assumptions of the world are moved to the ends of their ranges: present value,
 * million US$. Computed like the cost, but without a proof.
 *
 * @param low the lowest cost when one group is moved and all others stay, or none is
 * @param high the highest cost of those
 * @param cheap with all groups of costs and prices at the end where the targets cost less; empty if no plan holds the targets then
 * @param dear with all groups of costs and prices at the end where the targets cost more; empty if no plan holds the targets then
 * @param tried how many groups were moved: those of costs and prices, and those listed in the range of the verdict
 * @param moving how many of them moved the cost
 * @param unreached how many of them have an end at which no plan holds the targets within the horizon, so that there is no cost
 * @param assumptions those that move it most, the strongest first
 */
public record CostRange(
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double low,
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double high,
        Optional<@Measured(UnitOfMeasure.MILLION_DOLLARS) Double> cheap,
        Optional<@Measured(UnitOfMeasure.MILLION_DOLLARS) Double> dear,
        @Measured(UnitOfMeasure.NUMBER) int tried,
        @Measured(UnitOfMeasure.NUMBER) int moving,
        @Measured(UnitOfMeasure.NUMBER) int unreached,
        @Named("cost-ranges") List<MovedCost> assumptions) {

    public CostRange {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * The cost with one group of assumptions at the ends of its range.
     *
     * @param name such as {@code cost/magnet/capital_cost}
     * @param grade the worst grade of its figures
     * @param low cost with every figure at its low end; empty if no plan holds the targets then
     * @param high cost with every figure at its high end; empty if no plan holds the targets then
     * @param cells its figures
     */
    public record MovedCost(
            @Key @Named("assumption") String name,
            Grade grade,
            @Named("cost-low") Optional<@Measured(UnitOfMeasure.MILLION_DOLLARS) Double> low,
            @Named("cost-high") Optional<@Measured(UnitOfMeasure.MILLION_DOLLARS) Double> high,
            @Named("cost-range-cells") List<MovedCell> cells) {

        public MovedCost {
            cells = List.copyOf(cells);
        }

        /** The costs at the ends where the targets are held, the low one first. */
        public List<Double> ends() {
            return Stream.concat(low.stream(), high.stream()).toList();
        }
    }
}
