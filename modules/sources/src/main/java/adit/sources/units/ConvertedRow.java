package adit.sources.units;

import adit.sources.table.Numbers;
import adit.sources.table.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A row in another unit; its note says what was stated. */
final class ConvertedRow {

    private static final List<String> NUMBERS = List.of("value", "low", "high", "stated");

    private static final MathContext DIGITS = new MathContext(15);

    private ConvertedRow() {}

    static Row of(Row row, double factor, String unit) {
        List<String> cells = new ArrayList<>(row.cells());
        for (String column : NUMBERS) {
            int at = row.heading().indexOf(column);
            if (at >= 0 && at < cells.size() && !Double.isNaN(Numbers.parse(cells.get(at)))) {
                cells.set(at, times(cells.get(at), factor));
            }
        }
        set(cells, row, "unit", unit);
        String note = row.text("note");
        set(
                cells,
                row,
                "note",
                (note.isEmpty() ? "" : note + " ") + "Stated as " + row.text("value") + " " + row.text("unit") + ".");
        return new Row(row.heading(), row.line(), cells);
    }

    private static void set(List<String> cells, Row row, String column, String text) {
        int at = row.heading().indexOf(column);
        if (at >= 0 && at < cells.size()) {
            cells.set(at, text);
        }
    }

    private static String times(String number, double factor) {
        BigDecimal product = new BigDecimal(number).multiply(BigDecimal.valueOf(factor), DIGITS);
        return Double.toString(product.doubleValue());
    }
}
