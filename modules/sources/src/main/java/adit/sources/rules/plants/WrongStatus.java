package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Status;

/** {@code wrong-status}: an existing plant is listed among the projects, or a planned one among the facilities. */
public final class WrongStatus implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        check(tables, "facilities", true, "projects.csv", issues);
        check(tables, "projects", false, "facilities.csv", issues);
    }

    private static void check(TableSet tables, String table, boolean exists, String other, Issues issues) {
        for (Row row : tables.rows(table)) {
            if (Status.find(row.text("status"))
                    .map(status -> status.exists() != exists)
                    .orElse(false)) {
                issues.add(row.at("status")
                        .error(
                                "wrong-status",
                                "a plant with this status belongs in " + other,
                                "move the row to " + other));
            }
        }
    }
}
