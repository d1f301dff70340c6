package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/** {@code trade-with-itself}: exporter and importer are the same place. */
final class TradeWithItself implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("trade")) {
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
