package adit.audit.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The numbers that a proof states by key, in the order of rows or columns; missing ones are 0. Reports unknown keys and values that are not numbers. */
final class KeyedNumbers {

    private final MaxViolation keys;

    KeyedNumbers(MaxViolation keys) {
        this.keys = keys;
    }

    /**
     * The numbers in order.
     *
     * @param names key of each row or column
     * @param what row or column
     */
    double[] inOrder(Map<String, Double> stated, int count, IntFunction<String> names, String proof, String what) {
        Map<String, Double> left = new HashMap<>(stated);
        double[] numbers = new double[count];
        for (int k = 0; k < count; k++) {
            numbers[k] = take(left, names.apply(k), proof);
        }
        left.keySet().stream().sorted().forEach(key -> keys.unless(false, () -> proof + ": no " + what + " " + key));
        return numbers;
    }

    /** The stated number, or 0; one that is not finite is reported and left out. */
    private double take(Map<String, Double> left, String key, String proof) {
        Double value = left.remove(key);
        if (value == null) {
            return 0;
        }
        keys.unless(Double.isFinite(value), () -> proof + ": not a number at " + key);
        return Double.isFinite(value) ? value : 0;
    }
}
