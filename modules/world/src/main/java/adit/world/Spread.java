package adit.world;

import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;

/**
 * How far the observations of a cell disagree.
 *
 * @param smallest smallest valid value, in the unit of the cell
 * @param largest largest valid value, in the same unit
 */
public record Spread(double smallest, double largest) {

    /** The spread of the valid values; ranges and corrected figures are ignored. */
    public static Spread of(Observed observed) {
        DoubleSummaryStatistics values = observed.all().stream()
                .mapToDouble(each -> each.estimate().value())
                .summaryStatistics();
        return new Spread(values.getMin(), values.getMax());
    }

    /** largest / smallest − 1; empty unless both are positive. Example: 44 and 46 give 0.045. */
    public OptionalDouble relative() {
        return smallest > 0 ? OptionalDouble.of(largest / smallest - 1) : OptionalDouble.empty();
    }
}
