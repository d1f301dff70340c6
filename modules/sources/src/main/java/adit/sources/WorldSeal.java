package adit.sources;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.table.DataPackage;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seal of a world, {@code seal.csv}: number of rows and SHA-256 of each table when its owner last approved it. A table that differs from its
 * seal gives a warning ({@code seal-broken}), so that a file that was cut or edited by mistake is noticed; a world without a seal is read
 * without one.
 */
public final class WorldSeal {

    /** Name of the file. */
    public static final String FILE = "seal.csv";

    private static final String HEADING = "table,rows,sha256\n";

    private WorldSeal() {}

    /** The seal of the tables of a world as they are, as text. Lines follow the order of the descriptor. */
    static String of(Snapshot world, TableSet tables) {
        StringBuilder text = new StringBuilder(HEADING);
        for (TableSchema schema : tables.descriptor().tables()) {
            Optional<Table> table = tables.find(schema.name());
            bytes(world, schema.file())
                    .ifPresent(bytes -> text.append(
                            line(schema.name(), table.map(WorldSeal::rows).orElse(0), bytes)));
        }
        return text.toString();
    }

    /** Compares the tables with the seal, if there is one. */
    static void check(Snapshot world, TableSet tables, Issues issues) {
        Optional<byte[]> seal = bytes(world, FILE);
        if (seal.isEmpty()) {
            return;
        }
        Map<String, Row> sealed = rows(seal.get(), issues);
        for (TableSchema schema : tables.descriptor().tables()) {
            Row row = sealed.remove(schema.name());
            Optional<byte[]> bytes = bytes(world, schema.file());
            if (row == null ? bytes.isPresent() : !matches(row, bytes)) {
                issues.add(broken(schema, tables.find(schema.name()), row));
            }
        }
        sealed.values()
                .forEach(row -> issues.add(row.at("table")
                        .warning(
                                "seal-broken",
                                "the sealed table is not in " + DataPackage.FILE,
                                "restore its description; if it was removed on purpose, run adit data seal")));
    }

    /**
     * The seal of a world whose tables grew by rows that were checked: the lines of these tables are new, unless the table had been changed before; the
     * others stay. Empty if the world has no seal.
     *
     * @param grown whole content of each table that grew, by file name
     */
    public static Optional<byte[]> grown(Snapshot before, Map<String, byte[]> grown, DataPackage descriptor) {
        Optional<byte[]> seal = bytes(before, FILE);
        if (seal.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(HEADING);
        Map<String, Row> sealed = rows(seal.get(), new Issues());
        for (TableSchema schema : descriptor.tables()) {
            Row row = sealed.get(schema.name());
            byte[] now = grown.get(schema.file());
            boolean approved =
                    row == null ? bytes(before, schema.file()).isEmpty() : matches(row, bytes(before, schema.file()));
            if (now != null && approved) {
                int rows = TableReader.parse(schema.file(), new String(now, StandardCharsets.UTF_8), new Issues())
                        .map(WorldSeal::rows)
                        .orElse(0);
                text.append(line(schema.name(), rows, now));
            } else if (row != null) {
                text.append(String.join(",", row.cells())).append('\n');
            }
        }
        return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String table, int rows, byte[] bytes) {
        return table + ',' + rows + ',' + PlainContent.sha256(bytes) + '\n';
    }

    private static Map<String, Row> rows(byte[] seal, Issues issues) {
        Map<String, Row> rows = new LinkedHashMap<>();
        TableReader.parse(FILE, new String(seal, StandardCharsets.UTF_8).replace("\uFEFF", ""), issues)
                .ifPresent(table -> table.rows().forEach(row -> rows.put(row.text("table"), row)));
        return rows;
    }

    /** True if a world has a seal. */
    static boolean isSealed(Snapshot world) {
        return world.exists(FILE);
    }

    private static boolean matches(Row sealed, Optional<byte[]> bytes) {
        return bytes.isPresent() && PlainContent.sha256(bytes.get()).equals(sealed.text("sha256"));
    }

    private static Issue broken(TableSchema schema, Optional<Table> table, @Nullable Row sealed) {
        String now = table.map(found -> String.valueOf(rows(found))).orElse("none");
        String difference = sealed == null
                ? "the seal does not have this table"
                : sealed.text("rows").equals(now)
                        ? "the same number of rows, but other contents"
                        : "it had " + sealed.text("rows") + " rows, and now " + now;
        return Issue.warning(
                "seal-broken",
                schema.file(),
                0,
                "",
                "",
                "the table was changed after the world was sealed: " + difference,
                "restore the file; if it was changed on purpose, run adit data seal");
    }

    private static int rows(Table table) {
        return table.rows().size() + table.ragged().size();
    }

    /** A file that cannot be read is reported where it is read as a table. */
    private static Optional<byte[]> bytes(Snapshot world, String file) {
        try {
            return world.exists(file) ? world.find(file) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
