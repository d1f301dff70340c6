package adit.sources.schema;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.Blanks;
import adit.sources.table.FieldSchema;
import adit.sources.table.ForeignKey;
import adit.sources.table.Row;
import adit.sources.table.SharedCells;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code unknown-reference}: a column refers to an id that the other table does not have. */
final class UnknownReference implements TableRule {

    @Override
    public void check(Table table, TableSchema schema, TableSet all, Issues issues) {
        for (ForeignKey key : schema.foreignKeys()) {
            int column = table.heading().indexOf(key.field());
            Optional<Table> target = all.find(key.resource())
                    .filter(found -> column >= 0 && found.heading().has(key.referenced()));
            if (target.isPresent()) {
                boolean wildcard =
                        schema.findField(key.field()).map(FieldSchema::wildcard).orElse(false);
                check(
                        table,
                        column,
                        wildcard,
                        schema.findField(key.field())
                                .filter(new StraySpace()::appliesTo)
                                .isPresent(),
                        known(all, target.get(), key),
                        target.get().file(),
                        issues);
            }
        }
    }

    private static void check(
            Table table,
            int column,
            boolean wildcard,
            boolean spaceIsReported,
            Set<String> known,
            String targetFile,
            Issues issues) {
        @Nullable String accepted = null;
        for (Row row : table.rows()) {
            String id = row.text(column);
            if (SharedCells.isSame(id, accepted)) {
                continue;
            }
            boolean checked = !Blanks.isBlank(id)
                    && !(spaceIsReported && !StraySpace.isClean(id))
                    && !(wildcard && id.equals("*"));
            if (checked && !known.contains(id)) {
                issues.add(row.at(table.heading().names().get(column))
                        .error(
                                "unknown-reference",
                                targetFile + " does not have this id",
                                Nearest.hint(id, known, "add it to " + targetFile + ", or correct it here")));
            } else {
                accepted = id;
            }
        }
    }

    /** Ids in the order of the file, including those of ragged rows, so that one error is reported once. */
    private static Set<String> known(TableSet all, Table target, ForeignKey key) {
        Set<String> ids = all.index(key.resource(), key.referenced()).keySet();
        if (target.ragged().isEmpty()) {
            return ids;
        }
        Set<String> known = new LinkedHashSet<>(ids);
        target.ragged().forEach(row -> known.add(row.text(key.referenced())));
        return known;
    }
}
