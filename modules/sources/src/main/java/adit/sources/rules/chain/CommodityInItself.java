package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@code commodity-in-itself}: a commodity or a stage is, over one or more steps, within itself. */
public final class CommodityInItself implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        check(tables.index("commodities", "commodity"), issues);
        check(tables.index("stages", "stage"), issues);
    }

    private static void check(Map<String, Row> rows, Issues issues) {
        rows.forEach((id, row) -> {
            if (returns(id, rows)) {
                issues.add(row.at("within")
                        .error(
                                "commodity-in-itself",
                                "it is within itself",
                                "write the commodity that it is part of, and leave the cell of that commodity empty"));
            }
        });
    }

    private static boolean returns(String id, Map<String, Row> rows) {
        Set<String> seen = new HashSet<>();
        Row row = rows.get(id);
        while (row != null && row.has("within") && seen.add(row.text("within"))) {
            row = rows.get(row.text("within"));
        }
        return seen.contains(id);
    }
}
