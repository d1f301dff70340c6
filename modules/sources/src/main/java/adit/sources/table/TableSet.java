package adit.sources.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The tables of a folder, as text, with their descriptor. Immutable, and safe for several threads. */
public final class TableSet {

    private final DataPackage descriptor;
    private final Map<String, Table> tables;
    private final boolean complete;
    private final Map<List<String>, Map<String, Row>> indexes = new ConcurrentHashMap<>();

    /** Tables by name; {@code complete} as in {@link #complete()}. */
    TableSet(DataPackage descriptor, Map<String, Table> tables, boolean complete) {
        this.descriptor = descriptor;
        this.tables = Map.copyOf(tables);
        this.complete = complete;
    }

    /** What the tables may hold. */
    public DataPackage descriptor() {
        return descriptor;
    }

    /**
     * True if every file that is there, or should be, could be read to its last row; only then can one say that something is
     * absent.
     */
    public boolean complete() {
        return complete;
    }

    /** A table by its name, such as {@code facilities}; empty if it is absent or could not be read. */
    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The rows of a table by the text of a column, unless it is blank, in the order of the file; the first row where two share it. */
    public Map<String, Row> index(String name, String column) {
        return indexes.computeIfAbsent(List.of(name, column), key -> {
            Map<String, Row> index = new LinkedHashMap<>();
            for (Row row : rows(name)) {
                if (row.has(column)) {
                    index.putIfAbsent(row.text(column), row);
                }
            }
            return Collections.unmodifiableMap(index);
        });
    }

    /** The same with each table replaced by what a function makes of its name and its content. */
    public TableSet map(BiFunction<String, Table, Table> function) {
        Map<String, Table> mapped = new HashMap<>();
        tables.forEach((name, table) -> mapped.put(name, function.apply(name, table)));
        return new TableSet(descriptor, mapped, complete);
    }

    /** The rows of a table; none if it is absent or could not be read. */
    public List<Row> rows(String name) {
        return find(name).map(Table::rows).orElse(List.of());
    }
}
