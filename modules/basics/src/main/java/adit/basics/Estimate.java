package adit.basics;

/**
 * A number with the range in which the true value is believed to be. Its unit is part of the type where a record holds it:
 * {@code @Measured(UnitOfMeasure.SHARE) Estimate share}.
 *
 * @param value the best estimate
 * @param low lower end of the range, at most {@code value}
 * @param high upper end of the range, at least {@code value}
 */
public record Estimate(double value, double low, double high) {

    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("estimate is not finite: " + low + " .. " + value + " .. " + high);
        }
        if (low > value || value > high) {
            throw new IllegalArgumentException("estimate is not ordered: " + low + " .. " + value + " .. " + high);
        }
    }

    /** An exact number, such as a count. */
    public static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    /** The same range in another unit; {@code factor} must not be negative. Example: 2 [1, 3] times 10 is 20 [10, 30]. */
    public Estimate times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("factor is negative or not a number: " + factor);
        }
        return new Estimate(value * factor, low * factor, high * factor);
    }

    /** The smallest range that contains this one and {@code other}; the value is unchanged. Example: 2 [1, 3] with 5 [4, 6] is 2 [1, 6]. */
    public Estimate widenedBy(Estimate other) {
        return new Estimate(value, Math.min(low, other.low), Math.max(high, other.high));
    }
}
