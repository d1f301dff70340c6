package adit.check.claim;

/**
 * A number of an article, with what it leaves open.
 *
 * @param low the number, or the lower end of a range, in {@code unit}
 * @param high the number, or the upper end of a range
 * @param step value of one unit of the last digit as written: 0.01 for 47 %, 0.1 for nine tenths, 10,000 for 270,000 t
 * @param unit unit of all three
 * @param modality how it is qualified
 */
public record Amount(double low, double high, double step, Unit unit, Modality modality) {

    private static final double ABOUT_SHARE = 0.03;
    private static final double NEARLY_SHARE = 0.05;
    private static final double BOUND_SHARE = 0.005;
    private static final double ABOUT_PART = 0.07;

    public Amount {
        if (low > high) {
            throw new IllegalArgumentException("low end of a range exceeds its high end: " + low + ", " + high);
        }
    }

    /** One number. */
    static Amount of(double value, double step, Unit unit) {
        return new Amount(value, value, step, unit, Modality.EXACT);
    }

    /** A range; its ends may come in either order. */
    static Amount range(double one, double other, double step, Unit unit) {
        return new Amount(Math.min(one, other), Math.max(one, other), step, unit, Modality.RANGE);
    }

    /** A fact without a number. */
    static Amount fact() {
        return new Amount(0, 0, 0, Unit.FACT, Modality.EXACT);
    }

    /** The same number with another qualifier; a range remains a range. */
    Amount meant(Modality other) {
        return modality == Modality.RANGE ? this : new Amount(low, high, step, unit, other);
    }

    /** The same in tons of another content, such as lithium from lithium carbonate equivalent. */
    Amount times(double factor) {
        return new Amount(low * factor, high * factor, step * factor, unit, modality);
    }

    /** The smallest value that the words allow. */
    public double from() {
        return switch (modality) {
            case MORE, AT_LEAST -> low - boundSlack();
            case EXACT, RANGE -> low - step / 2;
            case JUST_OVER -> low - step / 2;
            case LESS, AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> low - slack(ABOUT_SHARE);
            case NEARLY -> low - slack(NEARLY_SHARE);
        };
    }

    /** The largest value that the words allow. */
    public double to() {
        return switch (modality) {
            case LESS, AT_MOST -> high + boundSlack();
            case EXACT, RANGE, NEARLY -> high + step / 2;
            case MORE, AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> high + slack(ABOUT_SHARE);
            case JUST_OVER -> high + slack(NEARLY_SHARE);
        };
    }

    /** A bound is taken as written, less half a point of a share and at most half a step of the last digit. */
    private double boundSlack() {
        return unit == Unit.SHARE ? Math.min(step / 2, BOUND_SHARE) : step / 2;
    }

    private double slack(double ofShares) {
        double free = unit == Unit.SHARE || unit == Unit.POINTS ? ofShares : Math.abs(high) * ABOUT_PART;
        return Math.max(step / 2, free);
    }

    /** True if a value is in the range that the wording allows. */
    public boolean allows(double value) {
        return value >= from() && value <= to();
    }
}
