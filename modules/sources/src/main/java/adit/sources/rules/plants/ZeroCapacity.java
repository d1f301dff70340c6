package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/** {@code zero-capacity}: a plant that can make nothing. */
public final class ZeroCapacity implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : Plants.rows(tables)) {
            if (row.number("capacity") == 0) {
                issues.add(row.at("capacity")
                        .error(
                                "zero-capacity",
                                "a plant must have a capacity",
                                "delete the row, or state the nameplate and the status idle"));
            }
        }
    }
}
