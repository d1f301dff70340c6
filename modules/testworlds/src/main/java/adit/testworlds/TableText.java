package adit.testworlds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a CSV table under a given heading; columns that a row does not name stay empty. */
final class TableText {

    private final List<String> columns;
    private final StringBuilder text;

    TableText(String heading) {
        columns = Arrays.asList(heading.split(",", -1));
        text = new StringBuilder(heading).append('\n');
    }

    /** Adds a row: column, cell, column, cell …; the value of a cell is its text. */
    void row(Object... columnsAndCells) {
        Cells cells = cells();
        for (int k = 0; k < columnsAndCells.length; k += 2) {
            cells.put(columnsAndCells[k].toString(), columnsAndCells[k + 1]);
        }
        cells.add();
    }

    /** A row that is still empty. */
    Cells cells() {
        return new Cells();
    }

    String text() {
        return text.toString();
    }

    /** One row while it is written. */
    final class Cells {
        private final Map<String, String> byColumn = new HashMap<>();

        private Cells() {}

        Cells put(String column, Object cell) {
            byColumn.put(column, cell.toString());
            return this;
        }

        /** A number and its range, which is the number itself. */
        Cells number(String value, String low, String high, double number) {
            String digits = number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.valueOf((long) number)
                    : String.valueOf(number);
            return put(value, digits).put(low, digits).put(high, digits);
        }

        /** Adds the row to the table. */
        void add() {
            text.append(columns.stream()
                            .map(column -> quoted(byColumn.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }

        private static String quoted(String cell) {
            return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }
}
