package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.charts.text.Advances;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures measure text by a table of widths; it has the widths of the fonts that a PDF is set in. */
class A11_FontMetricsTest {

    private static final int LAST = 0x1ffff;

    @ParameterizedTest
    @CsvSource({"NotoSansJP-Regular.ttf, false", "NotoSansJP-Bold.ttf, true"})
    void everyCharacterOfTheFontHasTheWidthOfTheTable(String file, boolean bold) throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (TrueTypeFont font = font(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int code = ' '; code <= LAST; code++) {
                int glyph = glyphs.getGlyphId(code);
                if (glyph != 0) {
                    seen++;
                    long width = Math.round(font.getAdvanceWidth(glyph) * 1000.0 / font.getUnitsPerEm());
                    int table = Advances.embedded(code, bold);
                    if (width != table) {
                        wrong.add(String.format("U+%04X: %d in the font, %d in the table", code, width, table));
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(3000);
        assertThat(wrong).isEmpty();
    }

    private static TrueTypeFont font(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                A11_FontMetricsTest.class.getResourceAsStream("/adit/brief/fonts/" + file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }
}
