package adit.math.lp;

import java.math.BigDecimal;

/** Exact decimals to doubles that are surely not above, or not below. */
final class Outward {

    private Outward() {}

    /** The largest double not above the exact value. */
    static double down(BigDecimal exact) {
        double near = exact.doubleValue();
        if (near == Double.POSITIVE_INFINITY) {
            return Double.MAX_VALUE;
        }
        return near == Double.NEGATIVE_INFINITY || new BigDecimal(near).compareTo(exact) <= 0
                ? near
                : Math.nextDown(near);
    }

    /** The smallest double not below the exact value. */
    static double up(BigDecimal exact) {
        return -down(exact.negate());
    }
}
