package adit.charts.sheet;

import adit.charts.svg.Numbers;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Round steps of an axis that includes 0.
 *
 * @param min least value
 * @param max greatest value
 * @param step from tick to tick
 */
public record Scale(double min, double max, double step) {

    private static final int TICKS = 5;
    private static final double[] FACTORS = {1, 2, 2.5, 5};
    private static final double NEAR = 1e-9;

    /**
     * A scale with at most five ticks.
     *
     * @param least of the values
     * @param greatest of the values
     * @param end of the scale if it is given
     */
    public static Scale of(double least, double greatest, @Nullable Double end) {
        double low = Math.min(0, least);
        double high = end != null ? end : greatest <= 0 && low == 0 ? 1 : Math.max(greatest, 0);
        int power = (int) Math.floor(StrictMath.log10((high - low) / TICKS)) - 1;
        for (int i = 0; ; i++) {
            double step = FACTORS[i % FACTORS.length] * StrictMath.pow(10, power + Math.floorDiv(i, FACTORS.length));
            Scale scale = new Scale(
                    Math.floor(low / step + NEAR) * step,
                    end != null ? end : Math.ceil(high / step - NEAR) * step,
                    step);
            if (scale.ticks().size() <= TICKS) {
                return scale;
            }
        }
    }

    public List<Double> ticks() {
        int count = (int) Math.floor((max - min) / step + 1e-6) + 1;
        return IntStream.range(0, count).mapToObj(i -> clean(min + i * step)).toList();
    }

    private double clean(double value) {
        return Math.abs(value) < step * NEAR ? 0 : value;
    }

    /** Relative position of a value between the ends, 0 to 1. */
    public double part(double value) {
        return (value - min) / (max - min);
    }

    /** The number of a tick; the last one says the unit. */
    public String text(double tick, String suffix) {
        List<Double> ticks = ticks();
        return Numbers.grouped(tick) + (tick == ticks.getLast() ? suffix : "");
    }
}
