package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.List;
import java.util.Map;

/** {@code restriction-differs}: two rows of one restriction, meant as two sources, disagree about what it is. */
public final class RestrictionDiffers implements WorldRule {

    private static final List<String> SAME = List.of("form", "by", "against", "kind", "from", "to");

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> first = tables.index("restrictions", "restriction");
        for (Row row : tables.rows("restrictions")) {
            Row before = first.get(row.text("restriction"));
            for (String column : SAME) {
                if (before != null && !before.text(column).equals(row.text(column))) {
                    issues.add(row.at(column)
                            .error(
                                    "restriction-differs",
                                    "row " + before.line() + " of the same restriction says '" + before.text(column)
                                            + "'",
                                    "use different ids for different restrictions"));
                }
            }
        }
    }
}
