package adit.brief.sheet;

import adit.basics.UnitOfMeasure;
import adit.runs.files.ResultTable;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** One table as a worksheet: headings with units in row 1, typed cells with the number format of their unit below. */
final class Sheet {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    /** From here on, decimals are noise. */
    private static final double WHOLE = 100;

    private Sheet() {}

    static void write(Worksheet sheet, ResultTable table, Labels labels) {
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, heading(table.columns().get(c), labels));
            sheet.style(0, c).bold().fillColor("DDE3EA").set();
            sheet.width(c, width(table, c, labels));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            writeRow(sheet, r + 1, table.columns(), table.rows().get(r));
        }
        sheet.freezePane(1, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
    }

    private static void writeRow(Worksheet sheet, int at, List<ResultTable.Column> columns, List<Object> row) {
        for (int c = 0; c < row.size(); c++) {
            switch (row.get(c)) {
                case Number number -> {
                    sheet.value(at, c, number);
                    sheet.style(at, c)
                            .format(format(unit(columns, row, c), number.doubleValue()))
                            .set();
                }
                case Boolean flag -> sheet.value(at, c, flag);
                case String text -> sheet.value(at, c, text);
                default -> {} // not reported: an empty cell
            }
        }
    }

    private static String heading(ResultTable.Column column, Labels labels) {
        String name = labels.column(column.name());
        return column.unit().isEmpty() ? name : name + " [" + labels.unit(column.unit()) + "]";
    }

    /** The unit of the column or, in a table whose rows name their units, that of the row. */
    private static String unit(List<ResultTable.Column> columns, List<Object> row, int column) {
        for (int c = 0; c < columns.size() && columns.get(column).unit().isEmpty(); c++) {
            if (columns.get(c).name().equals("unit")) {
                return row.get(c).toString();
            }
        }
        return columns.get(column).unit();
    }

    /** The number format that fits a unit and the size of a number. Example: {@code share} gives {@code 0.0%}. */
    static String format(String unit, double number) {
        return unit.isEmpty()
                ? "General"
                : UnitOfMeasure.find(unit.toLowerCase(Locale.ROOT))
                        .map(known -> format(known, number))
                        .orElseGet(() -> amount(number));
    }

    private static String format(UnitOfMeasure unit, double number) {
        return switch (unit) {
            case SHARE -> "0.0%";
            case YEAR, YEARS -> "0";
            case POINTS -> "0.0";
            case ZERO_TO_ONE, INDEX -> "0.000";
            default -> amount(number);
        };
    }

    private static String amount(double number) {
        return Math.abs(number) >= WHOLE || number == Math.rint(number) ? "#,##0" : "#,##0.0##";
    }

    private static double width(ResultTable table, int column, Labels labels) {
        int longest = heading(table.columns().get(column), labels).length();
        for (List<Object> row : table.rows()) {
            if (row.get(column) instanceof String text) {
                longest = Math.max(longest, text.length());
            }
        }
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
