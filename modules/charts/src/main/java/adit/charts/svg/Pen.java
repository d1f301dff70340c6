package adit.charts.svg;

/**
 * How a shape is filled and outlined. Empty texts and an opacity of 1 are left out of the SVG.
 *
 * @param fill colour or {@code none}
 * @param fillOpacity 0 to 1
 * @param stroke colour, empty for no outline
 * @param width of the outline, px
 * @param dash lengths of dashes and gaps, px, e.g. {@code 4 3}
 * @param join how corners of the outline look, as in SVG
 */
public record Pen(String fill, double fillOpacity, String stroke, double width, String dash, String join) {

    /** A filled area without outline. */
    public static Pen fill(String colour) {
        return new Pen(colour, 1, "", 0, "", "");
    }

    /** A line. */
    public static Pen stroke(String colour, double width) {
        return fill("none").outlined(colour, width);
    }

    /** The same with an outline. */
    public Pen outlined(String colour, double lineWidth) {
        return new Pen(fill, fillOpacity, colour, lineWidth, dash, join);
    }

    /** The same with a dashed line. */
    public Pen dashed(String lengths) {
        return new Pen(fill, fillOpacity, stroke, width, lengths, join);
    }

    /** The same with a lighter area. */
    public Pen light(double opacity) {
        return new Pen(fill, opacity, stroke, width, dash, join);
    }

    /** The same with round corners of the line. */
    public Pen round() {
        return new Pen(fill, fillOpacity, stroke, width, dash, "round");
    }

    Attributes attributes() {
        Attributes all = Attributes.NONE.and("fill", fill);
        all = fillOpacity == 1 ? all : all.and("fill-opacity", Numbers.px(fillOpacity));
        all = stroke.isEmpty() ? all : all.and("stroke", stroke).and("stroke-width", width);
        all = dash.isEmpty() ? all : all.and("stroke-dasharray", dash);
        return join.isEmpty() ? all : all.and("stroke-linejoin", join);
    }
}
