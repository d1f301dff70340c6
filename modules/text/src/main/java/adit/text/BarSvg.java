package adit.text;

import adit.text.BarTable.Fill;
import adit.text.BarTable.Part;
import java.util.Locale;

/**
 * A bar as SVG without any style: a scale from 0 to 1 is {@value #WIDTH} units wide. What rests on assumptions is hatched within a
 * dashed line, so that it never looks solid.
 */
public final class BarSvg {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 14;
    private static final double STEP = 5;
    private static final double GAP = 1;

    private final Medium medium;

    public BarSvg(Medium medium) {
        this.medium = medium;
    }

    public String of(BarTable.Bar bar) {
        StringBuilder out = new StringBuilder(open(WIDTH)).append(rect(0, WIDTH, colour("sunk", "#e6ebf0")));
        double at = 0;
        for (Part part : bar.parts()) {
            double end = Math.min(WIDTH, at + WIDTH * length(part));
            out.append(part(part.fill(), at, end));
            at = end;
        }
        bar.target().ifPresent(target -> out.append(target(WIDTH * Math.clamp(target, 0.0, 1.0))));
        return out.append("</svg>").toString();
    }

    /** A sample of a part for the key. */
    public String swatch(Fill fill) {
        String inside = fill == Fill.TARGET ? target(HEIGHT / 2) : part(fill, 0, HEIGHT + GAP);
        return open(HEIGHT) + inside + "</svg>";
    }

    private static double length(Part part) {
        return Double.isFinite(part.length()) ? Math.clamp(part.length(), 0.0, 1.0) : 0;
    }

    private static String open(double width) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\""
                        + " preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">",
                width,
                HEIGHT);
    }

    private String part(Fill fill, double from, double to) {
        double end = Math.max(from, to - GAP);
        return end - from < 0.05 ? "" : fill == Fill.E ? hatched(from, end) : rect(from, end, fill(fill));
    }

    private String hatched(double from, double to) {
        String colour = colour("hatch", "#7d8996");
        StringBuilder lines = new StringBuilder();
        for (double x = from - HEIGHT + STEP; x < to; x += STEP) {
            double left = Math.max(x, from);
            double right = Math.min(x + HEIGHT, to);
            lines.append(String.format(
                    Locale.ROOT, "M%.1f %.1fL%.1f %.1f", left, HEIGHT - (left - x), right, HEIGHT - (right - x)));
        }
        return rect(from, to, colour("paper", "#ffffff"))
                + "<path d=\"" + lines + "\" fill=\"none\" stroke=\"" + colour + "\"/>"
                + String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"0.5\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"3 2\"/>",
                        from + 0.5,
                        Math.max(0.1, to - from - 1),
                        HEIGHT - 1,
                        colour);
    }

    private static String rect(double from, double to, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"%.0f\" fill=\"%s\"/>",
                from,
                to - from,
                HEIGHT,
                colour);
    }

    private String target(double at) {
        return rect(Math.clamp(at - 1, 0, WIDTH - 2), Math.clamp(at + 1, 2, WIDTH), colour("ink", "#17202b"));
    }

    private String fill(Fill fill) {
        return switch (fill) {
            case BASE -> colour("others", "#808c98");
            case GAIN -> colour("coalition", "#0072b2");
            case A -> colour("grade-a", "#12395c");
            case B -> colour("grade-b", "#2f6690");
            case C -> colour("grade-c", "#76a2c2");
            case D -> colour("grade-d", "#c6d8e5");
            case E -> colour("hatch", "#7d8996");
            case TARGET -> colour("ink", "#17202b");
        };
    }

    /** On a screen the page's style has the colour for light and dark. */
    private String colour(String token, String light) {
        return medium == Medium.SCREEN ? "var(--" + token + "," + light + ")" : light;
    }
}
