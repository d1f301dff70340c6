package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code owners-above-one}: by one source, the owners of a plant have more than all of it. {@code owner-differs}: a warning, because a plant has owners, but none of
 * the country that is stated as that of its controlling owner.
 */
public final class SharesOfOwners implements WorldRule {

    private static final double ROUNDING = 1.005;

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<List<String>, Double> sums = new HashMap<>();
        Map<String, Set<String>> countries = new HashMap<>();
        Map<String, Row> first = new HashMap<>();
        for (Row row : tables.rows("owners")) {
            List<String> key = List.of(row.text("plant"), row.text("source"));
            double before = sums.getOrDefault(key, 0.0);
            double sum = before + Math.max(0, row.number("value"));
            sums.put(key, sum);
            if (before <= ROUNDING && sum > ROUNDING) {
                issues.add(row.at("value")
                        .error(
                                "owners-above-one",
                                "with this row the owners of " + row.text("plant") + " have more than 1 of it",
                                "correct the shares: together they are at most 1"));
            }
            countries
                    .computeIfAbsent(row.text("plant"), plant -> new HashSet<>())
                    .add(row.text("owner_place"));
            first.putIfAbsent(row.text("plant"), row);
        }
        for (String table : List.of("facilities", "projects")) {
            for (Row plant : tables.rows(table)) {
                Set<String> stated = countries.get(plant.text("id"));
                Row owner = first.get(plant.text("id"));
                if (stated != null && owner != null && !stated.contains(plant.text("owner_place"))) {
                    issues.add(owner.at("owner_place")
                            .warning(
                                    "owner-differs",
                                    table + ".csv states an owner of " + plant.text("owner_place")
                                            + " for this plant, and no owner here is from there",
                                    "correct the country in one of the tables, or add the owner that is missing"));
                }
            }
        }
    }
}
