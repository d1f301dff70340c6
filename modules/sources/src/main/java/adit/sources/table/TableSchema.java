package adit.sources.table;

import java.util.List;
import java.util.Optional;

/**
 * What a table may hold.
 *
 * @param name its name, such as {@code facilities}
 * @param file its file, such as {@code facilities.csv}
 * @param optional true if the file may be absent
 * @param fields its columns
 * @param primaryKey the columns that no two rows share; empty if there are none
 * @param foreignKeys the columns that refer to other tables
 */
public record TableSchema(
        String name,
        String file,
        boolean optional,
        List<FieldSchema> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    public TableSchema {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The column with this name; empty if the schema has none. */
    public Optional<FieldSchema> findField(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /** Names of the columns. */
    public List<String> fieldNames() {
        return fields.stream().map(FieldSchema::name).toList();
    }
}
