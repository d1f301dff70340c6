package adit.charts.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import adit.charts.sheet.Palette.Colour;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrasts as WCAG 2 measures them, on a white and on a dark page. */
class A01_PaletteTest {

    private static final Set<Colour> TEXTS = EnumSet.of(Colour.TEXT, Colour.MUTED);
    private static final Set<Colour> LETTERS = EnumSet.range(Colour.ON1, Colour.ON6);
    /** Says nothing: what can be read without it, or has an outline of its own. */
    private static final Set<Colour> BACKGROUND =
            EnumSet.of(Colour.GRID, Colour.PAGE, Colour.LAND, Colour.PART3, Colour.PART4);

    @ParameterizedTest
    @EnumSource(Colour.class)
    void standsOutFromThePage(Colour colour) {
        double least = TEXTS.contains(colour) ? 4.5 : BACKGROUND.contains(colour) || LETTERS.contains(colour) ? 1 : 3;
        assertThat(contrast(colour.light(), Colour.PAGE.light())).isGreaterThanOrEqualTo(least);
        assertThat(contrast(colour.dark(), Colour.PAGE.dark())).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void lettersOnPartsCanBeRead(int part) {
        Colour letter = Colour.valueOf("ON" + part);
        // the fifth is hatched: its letters stand on the page
        Colour ground = part == 5 ? Colour.PAGE : Colour.valueOf("PART" + part);
        assertThat(contrast(ground.light(), letter.light())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ground.dark(), letter.dark())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void theStyleSheetDefinesIt(Colour colour) {
        assertThat(Palette.light()).contains(colour.property() + ":" + colour.light());
        assertThat(Palette.dark()).contains(colour.property() + ":" + colour.dark());
        assertThat(Palette.css()).contains(Palette.light(), Palette.dark());
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
