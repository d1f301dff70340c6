package adit.charts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Widths of characters in thousandths of the size of the font: of Noto Sans JP (regular and bold) and of a common sans serif of
 * systems, from {@code advances.csv}.
 */
public final class Advances {

    private static final int FULL = 1000;
    private static final Map<Integer, Row> ROWS = read();

    /**
     * Widths of one character.
     *
     * @param regular in the embedded font
     * @param bold in the bold embedded font
     * @param sans in a common sans serif; 0 if not known
     */
    private record Row(int regular, int bold, int sans) {}

    private Advances() {}

    /** Width in the embedded font. */
    public static int embedded(int codePoint, boolean bold) {
        Row row = ROWS.get(codePoint);
        return row == null ? other(codePoint) : bold ? row.bold() : row.regular();
    }

    /** Width in a common sans serif of systems, regular; that of the embedded font if it is not known. */
    static int system(int codePoint) {
        Row row = ROWS.get(codePoint);
        return row == null || row.sans() == 0 ? embedded(codePoint, false) : row.sans();
    }

    /** Whether a character is as wide as the font is high, as in Japanese. */
    static boolean isWide(int code) {
        return (code >= 0x1100 && code <= 0x115f)
                || (code >= 0x2e80 && code <= 0xa4cf)
                || (code >= 0xac00 && code <= 0xd7a3)
                || (code >= 0xf900 && code <= 0xfaff)
                || (code >= 0xfe30 && code <= 0xfe6f)
                || (code >= 0xff00 && code <= 0xff60)
                || (code >= 0xffe0 && code <= 0xffe6)
                || code >= 0x1f300;
    }

    /** A character without a row is as wide as high, as is the sign for one that the font lacks; but a space is narrow. */
    private static int other(int code) {
        boolean space = code == 0x2009 || code == 0x202f;
        return space ? embedded(' ', false) : FULL;
    }

    private static Map<Integer, Row> read() {
        Map<Integer, Row> rows = new TreeMap<>();
        text().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            rows.put(Integer.parseInt(cells[0], 16), new Row(number(cells[1]), number(cells[2]), number(cells[3])));
        });
        return Map.copyOf(rows);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static String text() {
        try (@Nullable InputStream in = Advances.class.getResourceAsStream("/adit/charts/advances.csv")) {
            if (in == null) {
                throw new IllegalStateException("not in the class path: adit/charts/advances.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
