package adit.brief;

import adit.charts.Charts;
import adit.charts.Look;
import adit.charts.Palette;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures drawn by {@link Charts}: vectors inside the page, coloured by its style on a screen and plainly on paper. */
final class DrawnPictures implements HtmlPictures {

    private static final int SCREEN = 980;
    private static final int PAPER = 650;
    private static final int PAGE = 880;
    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)\" height=\"([0-9.]+)\"");
    private static final String PRINT_FONT = "'Noto Sans JP'";

    private final Charts charts;
    private final boolean paper;

    DrawnPictures(Charts charts, boolean paper) {
        this.charts = charts;
        this.paper = paper;
    }

    @Override
    public String figure(Block.Picture picture, String refs) {
        Look look = paper ? Look.print(PAPER, PRINT_FONT) : Look.screen(SCREEN);
        String svg = fitted(charts.svg(picture.chart(), look));
        return "<figure class=\"" + picture.chart().name() + "\">\n" + svg.strip() + "\n<figcaption>"
                + Html.escape(picture.caption())
                + (refs.isBlank() ? "" : " <span class=\"refs\">" + refs.strip() + "</span>")
                + "</figcaption>\n</figure>\n";
    }

    /** On paper a picture that is higher than a page is made smaller as a whole. */
    private String fitted(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!paper || !size.find() || Double.parseDouble(size.group(2)) <= PAGE) {
            return svg;
        }
        double factor = PAGE / Double.parseDouble(size.group(2));
        return size.replaceFirst(String.format(
                Locale.ROOT, "width=\"%.0f\" height=\"%d\"", factor * Double.parseDouble(size.group(1)), PAGE));
    }

    @Override
    public String css() {
        return paper ? "" : Palette.css();
    }
}
