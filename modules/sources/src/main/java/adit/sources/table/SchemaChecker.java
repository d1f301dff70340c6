package adit.sources.table;

import adit.basics.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        for (FieldSchema field : schema.fields()) {
            checkColumn(table, field, issues);
        }
        for (TableRule rule : TABLE_RULES) {
            rule.check(table, schema, set, issues);
        }
    }

    private static void checkColumn(Table table, FieldSchema field, Issues issues) {
        int column = table.heading().indexOf(field.name());
        List<CellRule> rules = rulesFor(field);
        if (column < 0 || rules.isEmpty()) {
            return;
        }
        @Nullable String accepted = null; // rules look at nothing but the cell
        for (Row row : table.rows()) {
            String cell = row.text(column);
            if (SharedCells.isSame(cell, accepted)) {
                continue;
            }
            Optional<CellRule> refusing = refusing(cell, field, rules);
            if (refusing.isPresent()) {
                issues.add(refusing.get().issue(row.at(field.name()), field));
            } else {
                accepted = cell;
            }
        }
    }

    private static Optional<CellRule> refusing(String cell, FieldSchema field, List<CellRule> rules) {
        for (CellRule rule : rules) {
            if (!rule.accepts(cell, field)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static List<CellRule> rulesFor(FieldSchema field) {
        List<CellRule> rules = new ArrayList<>();
        for (CellRule rule : CELL_RULES) {
            if (rule.appliesTo(field)) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
