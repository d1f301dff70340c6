package adit.sources.schema;

import adit.basics.Issues;
import adit.sources.table.FieldSchema;
import adit.sources.table.Row;
import adit.sources.table.SharedCells;
import adit.sources.table.Table;
import adit.sources.table.TableSchema;
import adit.sources.table.TableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks tables against their schemas: every rule, every table. */
public final class SchemaChecker {

    private static final List<CellRule> CELL_RULES = List.of(
            new MissingValue(),
            new StraySpace(),
            new NotANumber(),
            new NotAnInteger(),
            new NotAYear(),
            new NotADate(),
            new UnknownWord(),
            new BelowMinimum(),
            new AboveMaximum());

    private static final List<TableRule> TABLE_RULES =
            List.of(new MissingColumn(), new UnknownColumn(), new DuplicateKey(), new UnknownReference());

    private SchemaChecker() {}

    /** Adds what is wrong to the issues. */
    public static void check(TableSet set, Issues issues) {
        for (TableSchema schema : set.descriptor().tables()) {
            set.find(schema.name()).ifPresent(table -> check(table, schema, set, issues));
        }
    }

    private static void check(Table table, TableSchema schema, TableSet set, Issues issues) {
        checkCells(table, schema, issues);
        for (TableRule rule : TABLE_RULES) {
            rule.check(table, schema, set, issues);
        }
    }

    private static void checkCells(Table table, TableSchema schema, Issues issues) {
        Column[] columns = schema.fields().stream()
                .map(field -> new Column(table.heading().indexOf(field.name()), field, rulesFor(field)))
                .filter(column -> column.index >= 0 && column.rules.length > 0)
                .toArray(Column[]::new);
        for (Row row : table.rows()) {
            for (Column column : columns) {
                column.check(row, issues);
            }
        }
    }

    /** The rules of one column, and the last cell that they accepted: they look at nothing but the cell. */
    private static final class Column {

        private final int index;
        private final FieldSchema field;
        private final CellRule[] rules;
        private @Nullable String accepted;

        Column(int index, FieldSchema field, CellRule[] rules) {
            this.index = index;
            this.field = field;
            this.rules = rules;
        }

        void check(Row row, Issues issues) {
            String cell = row.text(index);
            if (SharedCells.isSame(cell, accepted)) {
                return;
            }
            for (CellRule rule : rules) {
                if (!rule.accepts(cell, field)) {
                    issues.add(rule.issue(row.at(field.name()), field));
                    return;
                }
            }
            accepted = cell;
        }
    }

    private static CellRule[] rulesFor(FieldSchema field) {
        return CELL_RULES.stream().filter(rule -> rule.appliesTo(field)).toArray(CellRule[]::new);
    }
}
