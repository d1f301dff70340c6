package adit.charts.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, from the top in the order given. Long labels are wrapped.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param axis scale of the values
 * @param bars one to sixty
 * @param base value of today, drawn as a line; the part of a bar up to it is muted, so that the gain is visible
 */
public record BarChart(
        String name,
        String title,
        String description,
        Axis axis,
        List<Bar> bars,
        @Nullable Base base) implements Chart {

    /** The colour of a bar. */
    public enum Role {
        MAIN,
        SECOND,
        SUPPLIER,
        MEMBER,
        OTHER
    }

    /**
     * One bar.
     *
     * @param label its meaning
     * @param value its length in the unit of the axis; negative ones go to the left
     * @param text the value in the caller's words, drawn at its end, e.g. {@code 42.6 % (+30.2)}
     * @param role its colour
     */
    public record Bar(String label, double value, String text, Role role) {

        public Bar {
            Require.finite(value, "bar '" + label + "'");
        }
    }

    /**
     * Where gains are measured from.
     *
     * @param value in the unit of the axis, not negative
     * @param label e.g. {@code with all limits: 12.4 %}
     */
    public record Base(double value, String label) {

        public Base {
            Require.notNegative(value, "base '" + label + "'");
        }
    }

    public BarChart {
        Require.words(name, title, description);
        bars = List.copyOf(bars);
        Require.between(1, 60, bars, "chart " + name + ", bars");
        Double max = axis.max();
        for (Bar bar : bars) {
            Require.that(
                    max == null || bar.value() <= max,
                    "chart %s, bar '%s': %s is beyond the end of the axis",
                    name,
                    bar.label(),
                    bar.value());
            Require.that(
                    base == null || bar.value() >= 0,
                    "chart %s, bar '%s': %s is negative, but gains are measured from a base",
                    name,
                    bar.label(),
                    bar.value());
        }
    }
}
