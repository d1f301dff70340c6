package adit.sources.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a folder, as text, with their descriptor.
 *
 * @param descriptor what the tables may hold
 * @param tables the tables that could be read, by name
 * @param complete true if every file that is there, or should be, could be read to its last row; only then can one say that
 *     something is absent
 */
public record TableSet(DataPackage descriptor, Map<String, Table> tables, boolean complete) {

    public TableSet {
        tables = Map.copyOf(tables);
    }

    /** A table by its name, such as {@code facilities}; empty if it is absent or could not be read. */
    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The rows of a table by the text of a column, in the order of the file; the first row where two share it. */
    public Map<String, Row> index(String name, String column) {
        Map<String, Row> index = new LinkedHashMap<>();
        for (Row row : rows(name)) {
            index.putIfAbsent(row.text(column), row);
        }
        return index;
    }

    /** The rows of a table; none if it is absent or could not be read. */
    public List<Row> rows(String name) {
        return find(name).map(Table::rows).orElse(List.of());
    }
}
