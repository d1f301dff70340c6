package adit.sources.rules;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code unknown-plant}: a composition is stated for a plant that is neither a facility nor a project. */
final class UnknownPlant implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Set<String> plants = new LinkedHashSet<>();
        Plants.rows(tables).forEach(row -> plants.add(row.text("id")));
        for (Row row : tables.rows("compositions")) {
            if (row.has("plant") && !plants.contains(row.text("plant"))) {
                issues.add(row.at("plant")
                        .error(
                                "unknown-plant",
                                "neither facilities.csv nor projects.csv has this id",
                                Nearest.hint(row.text("plant"), plants, "add the plant, or correct the id here")));
            }
        }
    }
}
