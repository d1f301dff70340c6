package adit.charts;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns what was drawn into what is shown: title and description, ids of its own, colours by name, text that stands at its
 * height in every viewer, and no more digits than can be seen.
 */
final class SvgFinish {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{2,}(?:e-?\\d+)?");
    private static final Pattern SHAPES =
            Pattern.compile("d|points|transform|x|y|x1|x2|y1|y2|width|height|cx|cy|r|stroke-width");

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\x{d800}-\\x{dfff}]");

    /** How far below the middle of a line its letters stand, in sizes of the font. */
    private static final double MIDDLE_TO_BASELINE = 0.35;

    private final Chart chart;
    private final Look look;
    private final String prefix;
    private final Map<String, String> ids = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    SvgFinish(Chart chart, Look look) {
        this.chart = chart;
        this.look = look;
        this.prefix = look.idPrefix() + chart.name();
    }

    String of(String drawn) {
        try {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(drawn));
            boolean root = true;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        start(in, root);
                        root = false;
                    }
                    case XMLStreamConstants.END_ELEMENT ->
                        out.append("</").append(in.getLocalName()).append('>');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.append(escape(in.getText()));
                    default -> {
                        // neither comments nor instructions are kept
                    }
                }
            }
            return out.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("what was drawn is not XML", broken);
        }
    }

    private void start(XMLStreamReader in, boolean root) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        attributes.remove("space");
        unstyle(attributes);
        if (in.getLocalName().equals("text")) {
            toBaseline(attributes);
        }
        if (root) {
            out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
            rootAttributes(attributes);
        } else {
            out.append('<').append(in.getLocalName());
        }
        attributes.forEach((name, value) -> write(name, value));
        out.append('>');
        if (root) {
            out.append("<title id=\"").append(prefix).append("-title\">").append(escape(chart.title()));
            out.append("</title><desc id=\"").append(prefix).append("-desc\">").append(escape(chart.description()));
            out.append("</desc>");
        }
    }

    private void rootAttributes(Map<String, String> attributes) {
        attributes.put("viewBox", "0 0 " + attributes.get("width") + " " + attributes.get("height"));
        attributes.remove("baseProfile");
        attributes.put("id", prefix);
        attributes.put("role", "img");
        attributes.put("aria-labelledby", prefix + "-title " + prefix + "-desc");
        attributes.put("font-family", look.fontFamily());
        attributes.put("text-rendering", "geometricPrecision");
    }

    /** Style as attributes: a page may forbid styles in place. The family is said once, at the root. */
    private static void unstyle(Map<String, String> attributes) {
        String style = attributes.remove("style");
        if (style == null) {
            return;
        }
        for (String rule : style.split(";", -1)) {
            String[] halves = rule.split(":", 2);
            String name = halves[0].strip();
            if (halves.length == 2 && name.startsWith("font-") && !name.equals("font-family")) {
                attributes.put(name, halves[1].strip());
            }
        }
    }

    /** Not every viewer knows baselines other than that of the letters. */
    private static void toBaseline(Map<String, String> attributes) {
        String baseline = attributes.remove("dominant-baseline");
        if ("central".equals(baseline)) {
            double size = Double.parseDouble(
                    attributes.getOrDefault("font-size", "12px").replace("px", ""));
            double y = Double.parseDouble(attributes.getOrDefault("y", "0"));
            attributes.put("y", Double.toString(y + MIDDLE_TO_BASELINE * size));
        }
        attributes.remove("paint-order");
    }

    private void write(String name, String value) {
        String written = switch (name) {
            case "id" -> value.equals(prefix) ? value : id(value);
            case "href" -> value.startsWith("#") ? "#" + id(value.substring(1)) : value;
            default -> REFERENCE.matcher(value).replaceAll(match -> "url(#" + id(match.group(1)) + ")");
        };
        if (SHAPES.matcher(name).matches()) {
            written = LONG_NUMBER.matcher(written).replaceAll(this::round);
        }
        String prefixed = name.equals("href") ? "xlink:href" : name;
        out.append(' ')
                .append(prefixed)
                .append("=\"")
                .append(escape(Palette.written(written)).replace("\"", "&quot;"))
                .append('"');
    }

    private String round(MatchResult number) {
        double value = Double.parseDouble(number.group());
        String text = String.format(Locale.ROOT, chart instanceof MapChart ? "%.1f" : "%.2f", value);
        String brief = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return brief.equals("-0") ? "0" : brief;
    }

    private String id(String drawn) {
        return ids.computeIfAbsent(drawn, any -> prefix + "-" + (ids.size() + 1));
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
