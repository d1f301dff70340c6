package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Set;

/** {@code uncited-source}: a warning, because a source that neither a number nor a list cites is probably a slip. */
public final class UncitedSource implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Set<String> cited = new HashSet<>();
        Groups.forEach(tables, (row, columns) -> cited.add(columns.source(row)));
        tables.rows("lists").forEach(row -> cited.add(row.text("source")));
        for (Row row : tables.rows("sources")) {
            if (row.has("id") && !cited.contains(row.text("id"))) {
                issues.add(row.at("id")
                        .warning("uncited-source", "no number cites this source", "cite it, or delete the row"));
            }
        }
    }
}
