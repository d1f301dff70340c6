package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Dates;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/**
 * {@code published-not-iso}: the date of publication is not an ISO year, month or day. The later of two sources is found by
 * comparing these texts, so another notation would pick the wrong one.
 */
public final class PublishedNotIso implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("sources")) {
            String published = row.text("published");
            if (!published.isEmpty() && !isIso(published)) {
                issues.add(row.at("published")
                        .error(
                                "published-not-iso",
                                "this is not an ISO year, month or day",
                                "write 2025, 2025-04 or 2025-04-04; leave it empty if it is unknown"));
            }
        }
    }

    private static boolean isIso(String published) {
        return Numbers.isYear(published)
                || Dates.find(published + "-01").isPresent()
                || Dates.find(published).isPresent();
    }
}
