package adit.sources.schema;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import java.util.List;

/** {@code missing-column}: the heading lacks a column of the schema. */
final class MissingColumn implements TableRule {

    @Override
    public void check(Table table, TableSchema schema, TableSet all, Issues issues) {
        List<String> extra = table.heading().names().stream()
                .filter(name -> schema.findField(name).isEmpty())
                .toList();
        for (FieldSchema field : schema.fields()) {
            if (!table.heading().has(field.name())) {
                String hint = Nearest.find(field.name(), extra)
                        .map(name -> "rename the column '" + name + "' to " + field.name())
                        .orElse("add the column; its cells may be empty if it is not required");
                issues.add(new CellRef(table.file(), 1, field.name(), "")
                        .error("missing-column", "the heading does not have this column", hint));
            }
        }
    }
}
