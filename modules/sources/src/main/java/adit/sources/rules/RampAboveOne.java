package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/** {@code ramp-above-one}: a plant reaches more than its nameplate while it is starting up. */
final class RampAboveOne implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("leadtimes")) {
            if (row.text("item").startsWith("ramp_") && row.number("value") > 1) {
                issues.add(row.at("value")
                        .error(
                                "ramp-above-one",
                                "the share of nameplate is above one",
                                "write a fraction, such as 0.4 for 40 %"));
            }
        }
    }
}
