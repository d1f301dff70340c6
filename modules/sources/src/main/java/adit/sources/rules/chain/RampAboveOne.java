package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/** {@code ramp-above-one}: a plant reaches more than its nameplate while it is starting up. {@code ramp-of-status}: a ramp or a utilisation is
 * stated for one status; they hold for every plant of a process, and the row would not be read. */
public final class RampAboveOne implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("leadtimes")) {
            boolean lead = row.text("item").equals("lead_time");
            if (!lead && row.has("item") && !row.text("status").equals("*")) {
                issues.add(row.at("status")
                        .error(
                                "ramp-of-status",
                                row.text("item") + " holds for every status of a process",
                                "write * as the status"));
            }
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
