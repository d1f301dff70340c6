package adit.charts.chart;

import java.util.List;

/**
 * Horizontal bars of one length, each divided into the same parts. A part shows its letter, so that it can be identified without
 * colours.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param parts one to six, from the left
 * @param bars one to forty, from the top
 */
public record StackedBarChart(String name, String title, String description, List<Part> parts, List<Bar> bars)
        implements Chart {

    /**
     * A part of the bars.
     *
     * @param letter one or two characters drawn on the part, e.g. {@code A}
     * @param label e.g. {@code official statistics}
     */
    public record Part(String letter, String label) {

        public Part {
            int length = letter.codePointCount(0, letter.length());
            Require.that(
                    length >= 1 && length <= 2, "part '%s': its letter '%s' has %s characters", label, letter, length);
        }
    }

    /**
     * One bar.
     *
     * @param label its meaning
     * @param values one for each part, in any unit; their sum is the whole bar
     * @param texts the values in the caller's words, e.g. {@code 12 %}; drawn after the letter where there is room
     */
    public record Bar(String label, List<Double> values, List<String> texts) {

        public Bar {
            values = List.copyOf(values);
            texts = List.copyOf(texts);
            values.forEach(value -> Require.notNegative(value, "bar '" + label + "'"));
            Require.that(
                    texts.size() == values.size(),
                    "bar '%s': %s values, but %s texts",
                    label,
                    values.size(),
                    texts.size());
            Require.that(
                    values.stream().mapToDouble(Double::doubleValue).sum() > 0, "bar '%s': its parts are all 0", label);
        }
    }

    public StackedBarChart {
        Require.words(name, title, description);
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        Require.between(1, 6, parts, "chart " + name + ", parts");
        Require.between(1, 40, bars, "chart " + name + ", bars");
        for (Bar bar : bars) {
            Require.that(
                    bar.values().size() == parts.size(),
                    "chart %s, bar '%s': %s values for %s parts",
                    name,
                    bar.label(),
                    bar.values().size(),
                    parts.size());
        }
    }
}
