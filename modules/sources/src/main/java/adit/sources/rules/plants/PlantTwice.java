package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code plant-twice}: a facility and a project share an id. */
public final class PlantTwice implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> facilities = tables.index("facilities", "id");
        for (Row row : tables.rows("projects")) {
            Row facility = facilities.get(row.text("id"));
            if (facility != null && row.has("id")) {
                issues.add(row.at("id")
                        .error(
                                "plant-twice",
                                "row " + facility.line() + " of facilities.csv has the same id",
                                "give an expansion its own id: " + row.text("id") + "-expansion"));
            }
        }
    }
}
