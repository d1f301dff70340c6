package adit.sources.schema;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.CellRef;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;

/** {@code unknown-column}: a warning, because a column that is not in the schema is not read. */
final class UnknownColumn implements TableRule {

    @Override
    public void check(Table table, TableSchema schema, TableSet all, Issues issues) {
        for (String name : table.heading().names()) {
            if (schema.findField(name).isEmpty()) {
                issues.add(new CellRef(table.file(), 1, name, "")
                        .warning(
                                "unknown-column",
                                "the schema does not have this column; it is ignored",
                                Nearest.hint(
                                        name, schema.fieldNames(), "delete it, or describe it in datapackage.json")));
            }
        }
    }
}
