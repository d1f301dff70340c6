package adit.charts.svg;

/** Writes the steps of a path; coordinates in px from the upper left corner. */
public final class Path {

    private final StringBuilder steps = new StringBuilder();

    /** Begins a part. */
    public Path move(double x, double y) {
        return step('M', x, y);
    }

    /** A straight line to a point. */
    public Path line(double x, double y) {
        return step('L', x, y);
    }

    /** A cubic curve with two guiding points. */
    public Path curve(double x1, double y1, double x2, double y2, double x, double y) {
        return step('C', x1, y1, x2, y2, x, y);
    }

    /** A quadratic curve with one guiding point. */
    public Path bend(double x1, double y1, double x, double y) {
        return step('Q', x1, y1, x, y);
    }

    /** Closes the part. */
    public Path close() {
        steps.append('Z');
        return this;
    }

    private Path step(char kind, double... numbers) {
        steps.append(kind);
        for (int i = 0; i < numbers.length; i++) {
            steps.append(i == 0 ? "" : " ").append(Numbers.px(numbers[i]));
        }
        return this;
    }

    /** The value of the attribute {@code d}. */
    @Override
    public String toString() {
        return steps.toString();
    }
}
