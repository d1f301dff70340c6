package adit.text;

import adit.charts.chart.Look;
import adit.charts.sheet.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pictures of one page: vectors inside it, for a screen in three widths of which the style shows one, so that letters keep
 * their size; for paper in the width of its text. Remembers those that could not be made.
 */
public final class HtmlPictures {

    /** Widths in px; the style of the page shows each at 0.9 or more of its size. */
    public static final List<Integer> SCREEN = List.of(358, 560, 704);

    private final PictureRenderer draughtsman;
    private final Medium medium;
    private final Language language;
    private final List<String> failures = new ArrayList<>();

    public HtmlPictures(PictureRenderer draughtsman, Medium medium, Language language) {
        this.draughtsman = draughtsman;
        this.medium = medium;
        this.language = language;
    }

    public Medium medium() {
        return medium;
    }

    /** A figure: what it shows, what is measured, the picture, how to read it and where its data are; {@code refs} is HTML. */
    public String figure(Block.Picture picture, String refs) {
        try {
            String drawn = drawings(picture);
            return "<figure class=\"" + picture.chart().name() + "\">\n<h4 class=\"finding\">"
                    + HtmlEscape.escape(picture.finding()) + "</h4>\n<p class=\"measure\">"
                    + HtmlEscape.escape(picture.chart().title()) + "</p>\n" + drawn + "<figcaption>"
                    + HtmlEscape.escape(picture.note()) + " <span class=\"refs\">" + refs.strip()
                    + "</span></figcaption>\n</figure>\n";
        } catch (RuntimeException | StackOverflowError failed) {
            return missing(PictureFallback.missing(picture.chart().name(), language, failed));
        }
    }

    /** The sentence in place of a picture. */
    public String missing(Block.Missing missing) {
        failures.add(missing.failure());
        return "<p class=\"quiet missing\">" + HtmlEscape.escape(missing.words()) + "</p>\n";
    }

    private String drawings(Block.Picture picture) {
        return switch (medium) {
            case SCREEN -> SCREEN.stream().map(width -> drawing(picture, width)).collect(Collectors.joining());
            case PAPER -> PaperPicture.of(draughtsman, picture.chart());
        };
    }

    private String drawing(Block.Picture picture, int width) {
        Look look = new Look(width, 0, Look.FONTS, Look.Mode.SCREEN, "w" + width + "-");
        return "<div class=\"drawn w" + width + "\">"
                + draughtsman.svg(picture.chart(), look).strip() + "</div>\n";
    }

    /** Style that the pictures need. */
    public String css() {
        return switch (medium) {
            case SCREEN -> Palette.css();
            case PAPER -> "";
        };
    }

    /** Pictures that are missing on the page, each with its reason. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
