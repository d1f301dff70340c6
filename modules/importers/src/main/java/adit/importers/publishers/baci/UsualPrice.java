package adit.importers.publishers.baci;

import java.util.Comparator;
import java.util.List;

/** The usual unit value of goods: the median over flows of at least a ton, weighted by quantity. */
final class UsualPrice {

    private UsualPrice() {}

    /** The usual unit value, 1000 US$ per t; NaN if no flow states a quantity. Example: 1 t at 2, 3 t at 5 and 1 t at 9 give 5. */
    static double of(List<Flow> flows) {
        List<Flow> stated = flows.stream()
                .filter(flow -> flow.tons() >= 1 && flow.value() > 0)
                .sorted(Comparator.comparingDouble(Flow::unitValue).thenComparingDouble(Flow::tons))
                .toList();
        double half = stated.stream().mapToDouble(Flow::tons).sum() / 2;
        double sum = 0;
        for (Flow flow : stated) {
            sum += flow.tons();
            if (sum >= half) {
                return flow.unitValue();
            }
        }
        return Double.NaN;
    }
}
