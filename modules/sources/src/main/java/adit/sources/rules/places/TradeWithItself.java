package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.List;

/** {@code trade-with-itself}: exporter and importer are the same place. */
public final class TradeWithItself implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        check(tables.rows("trade"), issues);
        check(tables.rows("trade_values"), issues);
    }

    private static void check(List<Row> rows, Issues issues) {
        for (Row row : rows) {
            if (row.has("from") && row.text("from").equals(row.text("to"))) {
                issues.add(row.at("to")
                        .error(
                                "trade-with-itself",
                                "exporter and importer are the same place",
                                "delete the row; trade within a group is not trade"));
            }
        }
    }
}
