package adit.sources.schema;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code duplicate-key}: two rows share the columns of the primary key. */
final class DuplicateKey implements TableRule {

    @Override
    public void check(Table table, TableSchema schema, TableSet all, Issues issues) {
        List<String> columns = schema.primaryKey();
        if (columns.isEmpty() || !table.heading().names().containsAll(columns)) {
            return;
        }
        int[] indexes = columns.stream().mapToInt(table.heading()::indexOf).toArray();
        Map<List<String>, Row> first = HashMap.newHashMap(table.rows().size());
        for (Row row : table.rows()) {
            Row before = first.putIfAbsent(key(row, indexes), row);
            if (before != null) {
                report(row, before, columns, issues);
            }
        }
    }

    private static List<String> key(Row row, int[] indexes) {
        String[] key = new String[indexes.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.text(indexes[i]);
        }
        return Arrays.asList(key);
    }

    private static void report(Row row, Row before, List<String> columns, Issues issues) {
        List<String> values = columns.stream().map(row::text).toList();
        if (values.stream().allMatch(String::isBlank)) {
            return; // reported by missing-value
        }
        issues.add(new CellRef(table(row), row.line(), String.join("+", columns), String.join("/", values))
                .error(
                        "duplicate-key",
                        "row " + before.line() + " has the same " + String.join(", ", columns),
                        "delete one of the two rows, or correct the columns that distinguish them"));
    }

    private static String table(Row row) {
        return row.heading().file();
    }
}
