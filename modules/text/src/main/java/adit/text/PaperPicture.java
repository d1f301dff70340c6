package adit.text;

import adit.charts.chart.Chart;
import adit.charts.chart.Look;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture for A4, as wide as the text; one that is higher than a page is made smaller as a whole. */
public final class PaperPicture {

    /** Width of the text on A4 with margins of 16 mm, in CSS px. */
    public static final int WIDTH = 672;

    /** Room for a picture on a page with its title, its measure and its note, in CSS px. */
    public static final int HEIGHT = 840;

    /** The maker of PDF sets letters up to a twentieth wider than they are measured; what they need stays free at the right. */
    private static final int FREE = 24;

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)\" height=\"([0-9.]+)\" viewBox=\"[^\"]*\"");
    private static final String FONT = "'Noto Sans JP'";

    private PaperPicture() {}

    public static String of(PictureRenderer draughtsman, Chart chart) {
        String svg = draughtsman.svg(chart, Look.print(WIDTH - FREE, FONT)).strip();
        Matcher size = SIZE.matcher(svg);
        return (size.find() ? size.replaceFirst(fitted(Double.parseDouble(size.group(2)))) : svg) + "\n";
    }

    private static String fitted(double height) {
        double factor = Math.min(1, HEIGHT / height);
        return String.format(
                Locale.ROOT,
                "width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %d %.0f\"",
                factor * WIDTH,
                factor * height,
                WIDTH,
                height);
    }
}
