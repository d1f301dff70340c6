package adit.brief.sheet;

import adit.basics.Estimate;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.SupplierShare;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Shares by stage as a picture (SVG 1.1): for each form a bar for the supplier's share of world output with its range, a circle for its
 * share of the coalition's imports and a diamond for the look-through share, each with its range. Forms without figures are marked.
 */
public final class ShareChart {

    private static final int LABELS = 300;
    private static final int PLOT = 400;
    private static final int ROW = 26;
    private static final int TOP = 78;
    private static final int BOTTOM = 34;
    private static final String INK = "#1c2733";
    private static final String IMPORTS = "#aa3377";
    private static final String LOOK = "#ccbb44";
    private static final String FAINT = "#66727f";

    private final StringBuilder svg = new StringBuilder();
    private final UnaryOperator<String> names;
    private int y = TOP;

    private ShareChart(UnaryOperator<String> names) {
        this.names = names;
    }

    /**
     * The picture.
     *
     * @param supplier the supplier's name for people
     * @param commodities the names of commodities for people, by code
     */
    public static String of(DependenceTable table, String supplier, UnaryOperator<String> commodities) {
        return new ShareChart(commodities).draw(table, supplier);
    }

    private String draw(DependenceTable table, String supplier) {
        int height = TOP + BOTTOM + ROW * (table.rows().size() + commodities(table.rows()));
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                LABELS + PLOT + 40,
                height));
        String title = "Share of " + supplier + " by stage, " + table.year();
        svg.append("<title id=\"t\">").append(escape(title)).append("</title>\n");
        svg.append("<desc id=\"d\">")
                .append(escape(describe(table.rows(), supplier)))
                .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(16, 26, "start", "bold 15px", INK, title);
        legend(supplier);
        axis(height);
        String commodity = "";
        for (DependenceRow row : table.rows()) {
            if (!row.commodity().equals(commodity)) {
                commodity = row.commodity();
                text(16, y + 15, "start", "bold 12px", INK, names.apply(commodity));
                y += ROW;
            }
            row(row);
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static int commodities(List<DependenceRow> rows) {
        return Math.toIntExact(
                rows.stream().map(DependenceRow::commodity).distinct().count());
    }

    /** The picture in words, for readers who do not see it. */
    private static String describe(List<DependenceRow> rows, String supplier) {
        StringBuilder words = new StringBuilder(supplier + " makes, of the world's output:");
        for (DependenceRow row : rows) {
            row.supplier()
                    .ifPresent(share -> words.append(' ')
                            .append(row.form().name())
                            .append(' ')
                            .append(Math.round(100 * share.share().value()))
                            .append(" %;"));
        }
        return words.toString();
    }

    private void legend(String supplier) {
        svg.append(rect(16, 42, 22, 10, "#9dbbd8"));
        text(44, 51, "start", "11px", INK, supplier + "'s share of output, with range");
        circle(LABELS + 20, 47);
        text(LABELS + 30, 51, "start", "11px", INK, "share of the coalition's imports");
        diamond(LABELS + 226, 47);
        text(LABELS + 238, 51, "start", "11px", INK, "look-through; lines: ranges");
    }

    private void axis(int height) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = x(percent / 100.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%1$.1f\" y1=\"%2$d\" x2=\"%1$.1f\" y2=\"%3$d\" stroke=\"#d5dbe1\"/>%n",
                    x,
                    TOP - 8,
                    height - BOTTOM + 6));
            text((int) x, height - 12, "middle", "11px", FAINT, percent + " %");
        }
    }

    private void row(DependenceRow row) {
        text(LABELS - 10, y + 15, "end", "12px", INK, row.form().name());
        Optional<Estimate> share = row.supplier().map(SupplierShare::share);
        share.ifPresentOrElse(this::bar, () -> text(LABELS + 6, y + 15, "start", "italic 11px", FAINT, "not reported"));
        row.faceValue().flatMap(FaceValueShare::ofImports).ifPresent(part -> {
            whisker(part, y + 6, IMPORTS);
            circle(x(part.value()), y + 6);
        });
        row.lookThrough().ifPresent(part -> {
            whisker(part, y + 16, LOOK);
            diamond(x(part.value()), y + 16);
        });
    }

    private void bar(Estimate share) {
        svg.append(rect(LABELS, y + 4, x(share.value()) - LABELS, 14, "#9dbbd8"));
        whisker(share, y + 11, INK);
    }

    /** The range as a line; what is narrower than its marker hides behind it. */
    private void whisker(Estimate share, int at, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%3$d\" x2=\"%.1f\" y2=\"%3$d\" stroke=\"%4$s\" stroke-width=\"2\"/>%n",
                x(share.low()),
                x(share.high()),
                at,
                colour));
    }

    private void circle(double x, int at) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" fill=\"#ffffff\" stroke=\"" + IMPORTS
                        + "\" stroke-width=\"2\"/>%n",
                x,
                at));
    }

    private void diamond(double x, int at) {
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %d l5 5 l-5 5 l-5 -5 z\" fill=\"" + LOOK + "\" stroke=\"%s\"/>%n",
                x,
                at - 5,
                INK));
    }

    private static double x(double share) {
        return LABELS + PLOT * Math.clamp(share, 0.0, 1.0);
    }

    private static String rect(double x, double y, double width, double height, String fill) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                fill);
    }

    private void text(int x, int at, String anchor, String font, String fill, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" style=\"font:%s sans-serif\" fill=\"%s\">%s</text>%n",
                x,
                at,
                anchor,
                font,
                fill,
                escape(words)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
