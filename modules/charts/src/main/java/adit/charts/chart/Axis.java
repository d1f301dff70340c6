package adit.charts.chart;

import org.jspecify.annotations.Nullable;

/**
 * The scale of values; it begins at 0, or below if a value does.
 *
 * @param label what is measured, in which unit, drawn next to the scale, e.g. {@code share of demand}
 * @param suffix follows each number of the scale, e.g. {@code " %"}; may be empty
 * @param max end of the scale; if absent, the next round number above the greatest value
 */
public record Axis(String label, String suffix, @Nullable Double max) {

    public Axis {
        if (max != null) {
            Require.finite(max, "end of the axis");
            Require.that(max > 0, "end of the axis: %s is not positive", max);
        }
    }

    /** 0 to 100 %. */
    public static Axis percent(String label) {
        return new Axis(label, " %", 100.0);
    }

    /** From 0 to the range of the values. */
    public static Axis amount(String label) {
        return new Axis(label, "", null);
    }
}
