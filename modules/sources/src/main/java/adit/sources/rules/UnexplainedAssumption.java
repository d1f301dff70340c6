package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Locale;
import java.util.Map;

/**
 * {@code unexplained-assumption}: a number of grade E without reasoning, which stands in the note of the row or in the
 * finding of its source. A finding that only points to the note does not count as reasoning.
 */
final class UnexplainedAssumption implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> sources = tables.index("sources", "id");
        Groups.forEach(tables, (row, group) -> {
            Row source = sources.get(row.text(group.source()));
            if (isAssumed(row, group) && !row.has("note") && source != null && !gives(source)) {
                issues.add(row.at(group.grade())
                        .error(
                                "unexplained-assumption",
                                "nobody says why this was assumed",
                                "write the reasoning into the column note, or into the finding of "
                                        + row.text(group.source())));
            }
        });
    }

    private static boolean isAssumed(Row row, ValueGroup group) {
        return row.text(group.grade()).equals("E");
    }

    private static boolean gives(Row source) {
        String finding = source.text("finding").toLowerCase(Locale.ROOT);
        return !finding.isBlank() && !finding.contains("in the note");
    }
}
