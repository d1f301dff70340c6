package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.layout.ValueGroup;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Set;

/** {@code incomplete-group}: of the columns that state an optional number, some are filled and some are empty. */
public final class IncompleteGroup implements WorldRule {

    private static final Set<String> OPTIONAL =
            Set.of(ValueGroup.START.value(), ValueGroup.CAPEX.value(), ValueGroup.GDP.value());

    @Override
    public void check(TableSet tables, Issues issues) {
        Groups.forEach(tables, group -> OPTIONAL.contains(group.value()), (row, columns) -> {
            if (columns.isStated(row)) {
                reportEmpty(row, columns.group(), issues);
            }
        });
    }

    private static void reportEmpty(Row row, ValueGroup group, Issues issues) {
        for (String column : group.columns()) {
            if (!row.has(column) && row.heading().has(column)) {
                issues.add(row.at(column)
                        .error(
                                "incomplete-group",
                                "the cell is empty, but others of " + String.join(", ", group.columns()) + " are not",
                                "fill all of them, or none"));
            }
        }
    }
}
