package adit.sources.table;

import adit.basics.Issues;
import adit.basics.Nearest;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code unknown-reference}: a column refers to an id that the other table does not have. */
final class UnknownReference implements TableRule {

    @Override
    public void check(Table table, TableSchema schema, TableSet all, Issues issues) {
        for (ForeignKey key : schema.foreignKeys()) {
            int column = table.heading().indexOf(key.field());
            Table target = all.tables().get(key.resource());
            if (column >= 0 && target != null && target.heading().has(key.referenced())) {
                boolean wildcard =
                        schema.findField(key.field()).map(FieldSchema::wildcard).orElse(false);
                check(table, column, wildcard, known(target, key.referenced()), target.file(), issues);
            }
        }
    }

    private static void check(
            Table table, int column, boolean wildcard, Set<String> known, String targetFile, Issues issues) {
        for (Row row : table.rows()) {
            String id = row.text(column);
            boolean checked = !id.isBlank() && StraySpace.isClean(id) && !(wildcard && id.equals("*"));
            if (checked && !known.contains(id)) {
                issues.add(row.at(table.heading().names().get(column))
                        .error(
                                "unknown-reference",
                                targetFile + " has no such id",
                                Nearest.hint(id, known, "add it to " + targetFile + ", or correct it here")));
            }
        }
    }

    /** Ids in the order of the file, those of ragged rows too, so that one fault is told once. */
    private static Set<String> known(Table target, String column) {
        Set<String> known = new LinkedHashSet<>();
        target.rows().forEach(row -> known.add(row.text(column)));
        target.ragged().forEach(row -> known.add(row.text(column)));
        return known;
    }
}
