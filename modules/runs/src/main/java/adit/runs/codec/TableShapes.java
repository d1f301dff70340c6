package adit.runs.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables that a shape leads to: their columns, and that no two share a name. */
final class TableShapes {

    /**
     * A table.
     *
     * @param name unique within the record
     * @param columns first the keys of the row that contains it, if there is one
     */
    record Columns(String name, List<Shape.Part> columns) {}

    private TableShapes() {}

    /** Every table of a group, in order; a table inside a row follows that of the row. */
    static List<Columns> of(Shape.Group group) {
        List<Columns> tables = new ArrayList<>();
        collect(group, tables);
        return tables;
    }

    /** An {@link IllegalArgumentException} if two tables have the same name, or a row contains something that cannot be stored in a cell. */
    static void check(Shape.Group group) {
        Set<String> names = new HashSet<>();
        for (Columns table : of(group)) {
            if (!names.add(table.name())) {
                throw new IllegalArgumentException(
                        group.type().getSimpleName() + ": duplicate table name " + table.name());
            }
        }
    }

    private static void collect(Shape.Group group, List<Columns> into) {
        for (Shape.Part part : group.parts()) {
            Shape shape = part.shape() instanceof Shape.Maybe maybe ? maybe.inner() : part.shape();
            if (shape instanceof Shape.Rows rows) {
                table(part.name(), rows.row(), List.of(), into);
            } else if (shape instanceof Shape.Group inner) {
                collect(inner, into);
            }
        }
    }

    private static void table(String name, Shape.Group row, List<Shape.Part> keys, List<Columns> into) {
        List<Shape.Part> columns = new ArrayList<>(keys);
        columns.addAll(cells(row));
        into.add(new Columns(name, columns));
        for (Shape.Part part : row.parts()) {
            if (part.shape() instanceof Shape.Rows inner) {
                table(part.name(), inner.row(), keys(row), into);
            }
        }
    }

    /** The parts of a row that are cells; the rest are tables. */
    static List<Shape.Part> cells(Shape.Group row) {
        return row.parts().stream().filter(part -> isCell(part, row)).toList();
    }

    static List<Shape.Part> keys(Shape.Group row) {
        List<Shape.Part> keys = row.parts().stream().filter(Shape.Part::key).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    row.type().getSimpleName() + ": a row that contains rows needs a component with @Key");
        }
        return keys;
    }

    private static boolean isCell(Shape.Part part, Shape.Group row) {
        Shape shape = part.shape() instanceof Shape.Maybe maybe ? maybe.inner() : part.shape();
        return switch (shape) {
            case Shape.Word word -> true;
            case Shape.Flag flag -> true;
            case Shape.Figure figure -> true;
            case Shape.Rows rows -> false;
            default ->
                throw new IllegalArgumentException(
                        row.type().getSimpleName() + "." + part.name() + " cannot be stored in a table cell");
        };
    }
}
