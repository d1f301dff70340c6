package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code nested-group}: a place is within one that is within another, or within itself. */
public final class NestedGroup implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> places = tables.index("places", "place");
        for (Row row : tables.rows("places")) {
            Row group = row.has("within") ? places.get(row.text("within")) : null;
            if (group != null && group.has("within")) {
                issues.add(row.at("within")
                        .error(
                                "nested-group",
                                "this place is within " + group.text("within") + " itself",
                                "write the outermost group, and leave the cell of the group empty"));
            }
        }
    }
}
