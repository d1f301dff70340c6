package adit.sources.table;

import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.schema.SchemaChecker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads every table that a descriptor names; {@link SchemaChecker} checks their content. */
public final class TableSetReader {

    private TableSetReader() {}

    /** The tables that could be read; what is wrong with them, or with those that could not, is among the issues. */
    public static TableSet read(Snapshot folder, DataPackage descriptor, Issues issues) {
        Map<String, Table> tables = new HashMap<>();
        boolean complete = true;
        for (TableSchema schema : descriptor.tables()) {
            if (folder.exists(schema.file())) {
                Optional<Table> table = TableReader.read(folder, schema.file(), issues);
                table.ifPresent(found -> tables.put(schema.name(), found));
                complete &= table.map(found -> found.ragged().isEmpty()).orElse(false);
            } else {
                MissingFile.check(schema, issues);
                complete &= schema.optional();
            }
        }
        return new TableSet(descriptor, tables, complete);
    }
}
