package adit.math.lp;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A lower and an upper bound for each of many things; never NaN, never crossed. */
final class Bounds {

    private final double[] lower;
    private final double[] upper;

    /** Takes ownership of arrays already checked. */
    Bounds(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** Copies and checks. */
    static Bounds of(double[] lower, double[] upper, int size, String kind, IntFunction<String> name) {
        if (lower.length != size || upper.length != size) {
            throw new IllegalArgumentException(
                    lower.length + " lower and " + upper.length + " upper bounds for " + size + " " + kind + "s");
        }
        for (int k = 0; k < size; k++) {
            int index = k;
            check(lower[k], upper[k], kind, () -> name.apply(index));
        }
        return new Bounds(lower.clone(), upper.clone());
    }

    static void check(double lower, double upper, String kind, Supplier<String> name) {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            throw new IllegalArgumentException(kind + " " + name.get() + " has a bound that is not a number");
        }
        if (lower > upper || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    kind + " " + name.get() + " has empty bounds: from " + lower + " to " + upper);
        }
    }

    double lower(int k) {
        return lower[k];
    }

    double upper(int k) {
        return upper[k];
    }

    double[] copyLower() {
        return lower.clone();
    }

    double[] copyUpper() {
        return upper.clone();
    }
}
