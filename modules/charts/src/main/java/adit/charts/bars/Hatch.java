package adit.charts.bars;

import adit.charts.svg.Path;

/** Diagonal lines in a rectangle, for assumptions. Drawn as lines, because viewers render patterns differently. */
final class Hatch {

    private static final double STEP = 6;

    private Hatch() {}

    /** Steps of a path. */
    static String of(double x, double y, double width, double height) {
        Path path = new Path();
        for (double start = STEP - height; start < width; start += STEP) {
            double low = Math.max(0, -start);
            double high = Math.min(height, width - start);
            if (high > low) {
                path.move(x + start + low, y + height - low).line(x + start + high, y + height - high);
            }
        }
        return path.toString();
    }
}
