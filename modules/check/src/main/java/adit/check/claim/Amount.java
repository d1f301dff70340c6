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

    /** The most that a tolerance can be, as a part of the number: of tons, prices and multiples, and of shares. */
    private static final double MOST_PART = 0.1;

    private static final double MOST_PART_OF_SHARE = 0.25;

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
            case MORE, AT_LEAST -> low - boundSlack(low);
            case EXACT, RANGE, JUST_OVER -> low - rounding(low);
            case LESS, AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> low - slack(low, ABOUT_SHARE);
            case NEARLY -> low - slack(low, NEARLY_SHARE);
        };
    }

    /** The largest value that the words allow. */
    public double to() {
        return switch (modality) {
            case LESS, AT_MOST -> high + boundSlack(high);
            case EXACT, RANGE, NEARLY -> high + rounding(high);
            case MORE, AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> high + slack(high, ABOUT_SHARE);
            case JUST_OVER -> high + slack(high, NEARLY_SHARE);
        };
    }

    /** A bound is taken as written, less half a point of a share and at most half a step of the last digit. */
    private double boundSlack(double number) {
        return unit == Unit.SHARE ? Math.min(step / 2, BOUND_SHARE) : rounding(number);
    }

    /** Half a step of the last digit, but never so much that a number twice as large or half as large would pass. */
    private double rounding(double number) {
        return Math.min(step / 2, most(number));
    }

    private double slack(double number, double ofShares) {
        double free = isPart() ? ofShares : Math.abs(number) * ABOUT_PART;
        return Math.min(Math.max(step / 2, free), most(number));
    }

    /** Whole per cents may be rounded by half a point, however small they are. */
    private double most(double number) {
        return isPart()
                ? Math.max(Math.abs(number) * MOST_PART_OF_SHARE, Math.min(step / 2, BOUND_SHARE))
                : Math.abs(number) * MOST_PART;
    }

    private boolean isPart() {
        return unit == Unit.SHARE || unit == Unit.POINTS;
    }

    /** True if a value is in the range that the wording allows. */
    public boolean allows(double value) {
        return value >= from() && value <= to();
    }
}
