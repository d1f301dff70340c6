package adit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long something took, in ms.
 *
 * @param first the first time in a fresh process; median over processes
 * @param warm later on; median of the last half of each process
 */
record Timing(double first, double warm) {

    /** From the times of one process after another, each in the order in which they were taken. */
    static Timing of(List<List<Double>> processes) {
        List<Double> late = new ArrayList<>();
        processes.forEach(times -> late.addAll(times.subList(times.size() / 2, times.size())));
        return new Timing(median(processes.stream().map(List::getFirst).toList()), median(late));
    }

    /** The median; of an even number of values the mean of the middle two. */
    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
