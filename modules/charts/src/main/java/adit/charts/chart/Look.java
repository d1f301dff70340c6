package adit.charts.chart;

/**
 * How a picture looks.
 *
 * @param width px
 * @param height px, at least; a picture that needs more to show everything is higher. 0: as high as it needs
 * @param fontFamily as in CSS, e.g. {@code "Noto Sans, sans-serif"}
 * @param mode where it is shown
 * @param idPrefix begins every id; together with the chart's name unique on a page. May be empty
 */
public record Look(int width, int height, String fontFamily, Mode mode, String idPrefix) {

    /** Where a picture is shown. */
    public enum Mode {
        /** On a page: colours are CSS custom properties ({@code Palette.css}), light where a page defines none. */
        SCREEN,
        /** On paper: plain colours for a white page. */
        PRINT
    }

    /** Fonts that systems have, for Latin and Japanese. */
    public static final String FONTS = "'Helvetica Neue', Arial, 'Liberation Sans', 'Hiragino Sans', 'Yu Gothic UI',"
            + " 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

    public Look {
        Require.that(width >= 320 && width <= 4000, "width %s: use 320 to 4000 px", width);
        Require.that(height >= 0 && height <= 8000, "height %s: use 0 to 8000 px", height);
        Require.that(!fontFamily.isBlank(), "the font family is blank");
        Require.that(idPrefix.matches("([A-Za-z][A-Za-z0-9_-]*)?"), "id prefix '%s'", idPrefix);
    }

    /** As high as needed, for a page. */
    public static Look screen(int width) {
        return new Look(width, 0, FONTS, Mode.SCREEN, "");
    }

    /** As high as needed, for paper. */
    public static Look print(int width, String fontFamily) {
        return new Look(width, 0, fontFamily, Mode.PRINT, "");
    }
}
