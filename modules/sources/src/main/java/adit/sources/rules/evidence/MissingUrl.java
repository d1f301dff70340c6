package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;

/** {@code missing-url}: a source that is no assumption has no address where a reader can see it. */
public final class MissingUrl implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : tables.rows("sources")) {
            if (!row.has("url") && row.has("kind") && !row.text("kind").equals("assumption")) {
                issues.add(row.at("url")
                        .error(
                                "missing-url",
                                "the source " + row.text("id") + " has no URL",
                                "write the public URL, or set the kind to assumption if no source was seen"));
            }
        }
    }
}
