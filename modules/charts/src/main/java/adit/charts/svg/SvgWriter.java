package adit.charts.svg;

import java.util.regex.Pattern;

/**
 * Writes a drawing as an SVG document without style sheets and scripts: all looks are presentation attributes, which every
 * viewer reads and a page's security policy allows.
 *
 * @param id of the document; its title and description have ids that begin with it
 * @param title read out, not drawn
 * @param description description of the chart
 * @param fontFamily as in CSS
 */
public record SvgWriter(String id, String title, String description, String fontFamily) {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\x{d800}-\\x{dfff}]");

    /** The document, without XML declaration. */
    public String of(Drawing drawing) {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        write(out, root(drawing));
        out.append("><title id=\"").append(id).append("-title\">").append(escape(title));
        out.append("</title><desc id=\"").append(id).append("-desc\">").append(escape(description));
        out.append("</desc>");
        drawing.items().forEach(item -> write(out, item));
        return out.append("</svg>").toString();
    }

    private Attributes root(Drawing drawing) {
        String width = Numbers.px(drawing.width());
        String height = Numbers.px(drawing.height());
        return Attributes.NONE
                .and("width", width)
                .and("height", height)
                .and("viewBox", "0 0 " + width + " " + height)
                .and("id", id)
                .and("role", "img")
                .and("aria-labelledby", id + "-title " + id + "-desc")
                .and("font-family", fontFamily)
                .and("text-rendering", "geometricPrecision");
    }

    private static void write(StringBuilder out, Item item) {
        switch (item) {
            case Text text -> write(out, text);
            case Shape shape -> write(out, shape);
        }
    }

    private static void write(StringBuilder out, Text text) {
        Attributes attributes =
                Attributes.NONE.and("x", text.x()).and("y", text.y()).and("font-size", text.size());
        attributes = text.bold() ? attributes.and("font-weight", "bold") : attributes;
        attributes = switch (text.anchor()) {
            case START -> attributes;
            case MIDDLE -> attributes.and("text-anchor", "middle");
            case END -> attributes.and("text-anchor", "end");
        };
        out.append("<text");
        write(out, attributes.and("fill", text.fill()));
        out.append('>').append(escape(text.words())).append("</text>");
    }

    private static void write(StringBuilder out, Shape shape) {
        out.append('<').append(shape.tag());
        write(out, shape.geometry());
        write(out, shape.pen().attributes());
        shape.note().ifPresent(note -> write(out, note.data()));
        out.append(shape.note()
                .map(note -> "><title>" + escape(note.title()) + "</title></" + shape.tag() + ">")
                .orElse("/>"));
    }

    private static void write(StringBuilder out, Attributes attributes) {
        for (Attributes.One one : attributes.all()) {
            out.append(' ')
                    .append(one.name())
                    .append("=\"")
                    .append(escape(one.value()).replace("\"", "&quot;"))
                    .append('"');
        }
    }

    private static String escape(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
