package adit.brief;

import adit.charts.Charts;
import adit.charts.Look;
import adit.charts.Palette;

/** Pictures drawn by {@link Charts}: vectors inside the page, coloured by its style on a screen and plainly on paper. */
final class DrawnPictures implements HtmlPictures {

    private static final int SCREEN = 980;
    private static final int PAPER = 650;
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
        String svg = charts.svg(picture.chart(), look);
        return "<figure class=\"" + picture.chart().name() + "\">\n" + svg.strip() + "\n<figcaption>"
                + Html.escape(picture.caption()) + (refs.isBlank() ? "" : " <span class=\"refs\">" + refs.strip() + "</span>")
                + "</figcaption>\n</figure>\n";
    }

    @Override
    public String css() {
        return paper ? "" : Palette.css();
    }
}
