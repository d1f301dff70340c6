package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.Target;
import adit.importers.publishers.mapped.map.ValueColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column with numbers as it is in a file.
 *
 * @param index from 0
 * @param heading as it is written
 * @param year of its figures; empty if rows state it
 * @param stated what the map says of it
 */
record FigureColumn(int index, String heading, OptionalInt year, ValueColumn stated) {

    /** The columns of a file that a map names. */
    static List<FigureColumn> list(List<ValueColumn> stated, Headings headings) {
        List<FigureColumn> columns = new ArrayList<>();
        for (ValueColumn each : stated) {
            if (each.statesYear()) {
                addYears(each, headings, columns);
            } else {
                int index = headings.indexOf(each.column());
                if (index >= 0) {
                    columns.add(new FigureColumn(index, each.column(), OptionalInt.empty(), each));
                }
            }
        }
        return List.copyOf(columns);
    }

    private static void addYears(ValueColumn stated, Headings headings, List<FigureColumn> columns) {
        for (int i = 0; i < headings.names().size(); i++) {
            OptionalInt year = headings.year(i, stated.column());
            if (year.isPresent()) {
                columns.add(new FigureColumn(i, headings.names().get(i).strip(), year, stated));
            }
        }
    }

    /** The word that the column has for a key. */
    Optional<Target> key(String key) {
        if (key.equals("year") && year.isPresent()) {
            return Optional.of(Target.of(Integer.toString(year.getAsInt())));
        }
        return Optional.ofNullable(stated.keys().get(key));
    }
}
