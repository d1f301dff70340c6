package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.List;

/** {@code not-applied}: a warning, because the world states something that plans and measures do not use yet. */
public final class NotApplied implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        List<Row> ofFirms = tables.rows("restrictions").stream()
                .filter(row -> row.has("firm"))
                .toList();
        report(ofFirms, "firm", "controls of single firms are not applied to the trade of a place", issues);
    }

    private static void report(List<Row> rows, String column, String message, Issues issues) {
        if (!rows.isEmpty()) {
            issues.add(
                    rows.getFirst()
                            .at(column)
                            .warning(
                                    "not-applied",
                                    message + (rows.size() == 1 ? "" : " (" + rows.size() + " rows)"),
                                    "keep the rows as evidence; if a result must follow them, change capacities or restrictions too"));
        }
    }
}
