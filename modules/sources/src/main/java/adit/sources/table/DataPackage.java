package adit.sources.table;

import java.util.List;
import java.util.Optional;

/**
 * The descriptor of a folder, {@code datapackage.json}.
 *
 * @param name name of the package, such as {@code world-2025}
 * @param title one line about it
 * @param version its version; empty if none is stated
 * @param format version of the format of the tables; 1 if none is stated
 * @param baseYear the year that is measured
 * @param supplier code of the place that a question means by the supplier; empty if every question must say it
 * @param coalition code of the group that a question means by the coalition; empty if every question must say it
 * @param tables the schemas of its tables, in the order of the file
 */
public record DataPackage(
        String name,
        String title,
        String version,
        int format,
        int baseYear,
        Optional<String> supplier,
        Optional<String> coalition,
        List<TableSchema> tables) {

    /** Name of the descriptor's file. */
    public static final String FILE = "datapackage.json";

    /** The newest format that is read. */
    public static final int FORMAT = 2;

    public DataPackage {
        tables = List.copyOf(tables);
    }

    /** The same package with other schemas. */
    public DataPackage with(List<TableSchema> others) {
        return new DataPackage(name, title, version, format, baseYear, supplier, coalition, others);
    }

    /** The schema of a table by its name; empty if it is not described. */
    public Optional<TableSchema> findTable(String table) {
        return tables.stream().filter(each -> each.name().equals(table)).findFirst();
    }
}
