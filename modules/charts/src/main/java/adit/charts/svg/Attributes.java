package adit.charts.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributes of an element, in their order.
 *
 * @param all from the first to the last
 */
public record Attributes(List<One> all) {

    /** No attribute. */
    public static final Attributes NONE = new Attributes(List.of());

    /**
     * One attribute.
     *
     * @param name as in SVG
     * @param value not yet escaped
     */
    public record One(String name, String value) {}

    public Attributes {
        all = List.copyOf(all);
    }

    /** The same and one more. */
    public Attributes and(String name, String value) {
        List<One> more = new ArrayList<>(all);
        more.add(new One(name, value));
        return new Attributes(more);
    }

    /** The same and a length in px. */
    public Attributes and(String name, double value) {
        return and(name, Numbers.px(value));
    }
}
