package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code unknown-plant}: a composition, an owner or a state is stated for a plant that is neither a facility nor a project. */
public final class UnknownPlant implements WorldRule {

    private static final List<String> TABLES = List.of("compositions", "owners", "states");

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Set<String> plants = new LinkedHashSet<>();
        Plants.rows(tables).forEach(row -> plants.add(row.text("id")));
        for (String table : TABLES) {
            check(tables.rows(table), plants, issues);
        }
    }

    private static void check(List<Row> rows, Set<String> plants, Issues issues) {
        for (Row row : rows) {
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
