package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.layout.ValueColumns;
import adit.sources.rules.WorldRule;
import adit.sources.table.Blanks;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code unexplained-assumption}: a number of grade E without reasoning, which must be in the note of the row or in the
 * finding of its source. A finding that only points to the note does not count as reasoning.
 */
public final class UnexplainedAssumption implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> sources = tables.index("sources", "id");
        Groups.forEach(tables, (row, columns) -> {
            if (isUnexplained(row, columns) && !gives(sources.get(columns.source(row)))) {
                issues.add(row.at(columns.group().grade())
                        .error(
                                "unexplained-assumption",
                                "the assumption has no explanation",
                                "write the reasoning into the column note, or into the finding of "
                                        + columns.source(row)));
            }
        });
    }

    private static boolean isUnexplained(Row row, ValueColumns columns) {
        return columns.grade(row).equals("E") && Blanks.isBlank(columns.note(row));
    }

    /** An unknown source is reported by another rule. */
    private static boolean gives(@Nullable Row source) {
        if (source == null) {
            return true;
        }
        String finding = source.text("finding").toLowerCase(Locale.ROOT);
        return !Blanks.isBlank(finding) && !finding.contains("in the note");
    }
}
