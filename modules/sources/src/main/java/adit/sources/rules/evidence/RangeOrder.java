package adit.sources.rules.evidence;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.layout.ValueColumns;
import adit.sources.layout.ValueGroup;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Set;

/** {@code range-order}: the value is not between low and high. */
public final class RangeOrder implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Set<String> refused = new HashSet<>();
        for (Issue issue : issues.list()) {
            refused.add(address(issue.file(), issue.row(), issue.column()));
        }
        Groups.forEach(tables, (row, columns) -> {
            if (isDisordered(row, columns) && !isRefused(row, columns.group(), refused)) {
                report(row, columns, issues);
            }
        });
    }

    private static boolean isDisordered(Row row, ValueColumns columns) {
        double value = columns.value(row);
        return columns.low(row) > value || columns.high(row) < value;
    }

    private static boolean isRefused(Row row, ValueGroup group, Set<String> refused) {
        return group.columns().stream()
                .anyMatch(column -> refused.contains(address(row.heading().file(), row.line(), column)));
    }

    private static String address(String file, int row, String column) {
        return file + ":" + row + ":" + column;
    }

    private static void report(Row row, ValueColumns columns, Issues issues) {
        ValueGroup group = columns.group();
        boolean below = columns.low(row) > columns.value(row);
        String column = below ? group.low() : group.high();
        issues.add(row.at(column)
                .error(
                        "range-order",
                        "it is " + (below ? "above" : "below") + " the value, " + row.text(group.value()),
                        "write low, value and high in one unit, low at most the value, high at least the value"));
    }
}
