package adit.importers.publishers.mapped.rows;

import adit.basics.Issue;
import adit.basics.Issues;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decimal marks of the columns of one file. A column with {@code 1.234,5} and {@code 1,234.5} is from two hands: what {@code 1.234} means in it is not
 * known. Only numbers that can be read in one way count; {@code 1.234} and {@code 1,234} alone do not.
 */
final class DecimalMarks {

    private static final Pattern RUN = Pattern.compile("[0-9][0-9.,]*[0-9]");

    /** With S for the mark between groups and D for the decimal mark. */
    private static final String CLEAR =
            "[0-9]{1,3}(?:S[0-9]{3})+D[0-9]+|[0-9]{1,3}(?:S[0-9]{3}){2,}|[0-9]+D(?:[0-9]{1,2}|[0-9]{4,})|0[0-9]*D[0-9]+|[0-9]{4,}D[0-9]+";

    private static final Pattern POINT = Pattern.compile(CLEAR.replace("S", ",").replace("D", "[.]"));
    private static final Pattern COMMA =
            Pattern.compile(CLEAR.replace("S", "[.]").replace("D", ","));

    private record Seen(int row, String cell) {}

    private static final class Column {
        private final String heading;
        private Optional<Seen> point = Optional.empty();
        private Optional<Seen> comma = Optional.empty();

        Column(String heading) {
            this.heading = heading;
        }
    }

    private final TreeMap<Integer, Column> columns = new TreeMap<>();

    /** Takes a cell with a number. */
    void add(int row, FigureColumn column, String cell) {
        if (cell.indexOf(',') < 0 && cell.indexOf('.') < 0) {
            return;
        }
        Column seen = columns.computeIfAbsent(column.index(), index -> new Column(column.heading()));
        if (seen.point.isPresent() && (seen.comma.isPresent() || cell.indexOf(',') < 0)) {
            return;
        }
        Matcher run = RUN.matcher(cell);
        if (run.find()) {
            add(seen, new Seen(row, run.group()));
        }
    }

    private static void add(Column column, Seen number) {
        if (column.point.isEmpty() && POINT.matcher(number.cell()).matches()) {
            column.point = Optional.of(number);
        } else if (column.comma.isEmpty() && COMMA.matcher(number.cell()).matches()) {
            column.comma = Optional.of(number);
        }
    }

    /** {@code mixed-decimals}: an error for each column that has both. */
    void tell(String file, Issues issues) {
        for (Column column : columns.values()) {
            if (column.point.isPresent() && column.comma.isPresent()) {
                Seen point = column.point.get();
                Seen comma = column.comma.get();
                issues.add(Issue.error(
                        "mixed-decimals",
                        file,
                        0,
                        column.heading,
                        "",
                        "row " + point.row() + " has a decimal point (" + point.cell() + "), row " + comma.row()
                                + " a decimal comma (" + comma.cell() + ")",
                        "write all numbers of the column in one way in a copy of the file"));
            }
        }
    }
}
