package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code no-plant}: a warning, because a place makes a notable part of a form in the base year, but no facility there makes it, as a main
 * output or as a by-product: a plan has no capacity for it. {@code no-base-year-production}: a warning, because facilities make a form, but no
 * production of it is stated for the base year.
 */
public final class NoPlant implements WorldRule {

    private static final double SHARE = 0.03;

    @Override
    public Set<String> needs() {
        return Set.of("production", "facilities", "processes", "recipes", "places", "forms");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Set<List<String>> made = made(tables);
        Set<String> makeable = new HashSet<>();
        made.forEach(each -> makeable.add(each.getFirst()));
        String year = String.valueOf(tables.descriptor().baseYear());
        Map<String, Double> totals = new HashMap<>();
        Map<List<String>, Row> largest = new HashMap<>();
        for (Row row : tables.rows("production")) {
            if (row.text("year").equals(year) && row.number("value") > 0) {
                totals.merge(row.text("form"), row.number("value"), Double::sum);
                largest.merge(
                        List.of(row.text("form"), row.text("place")),
                        row,
                        (one, other) -> one.number("value") >= other.number("value") ? one : other);
            }
        }
        largest.forEach((key, row) -> {
            boolean notable = row.number("value") > SHARE * totals.getOrDefault(row.text("form"), 0.0);
            if (notable
                    && makeable.contains(key.getFirst())
                    && !made.contains(key)
                    && !key.get(1).equals(Place.REMAINDER.code())) {
                issues.add(row.at("place")
                        .warning(
                                "no-plant",
                                "no facility makes " + key.getFirst() + " in " + key.get(1),
                                "add the plants of this place to facilities.csv, or one row for all of them"));
            }
        });
        checkYear(tables, totals.keySet(), year, issues);
    }

    private static void checkYear(TableSet tables, Set<String> stated, String year, Issues issues) {
        Map<String, Row> processes = tables.index("processes", "process");
        Set<String> told = new HashSet<>();
        Set<String> everStated = new HashSet<>();
        tables.rows("production").forEach(row -> everStated.add(row.text("form")));
        for (Row plant : tables.rows("facilities")) {
            Row process = processes.get(plant.text("process"));
            String form = process == null ? "" : process.text("output");
            if (everStated.contains(form) && !stated.contains(form) && told.add(form)) {
                issues.add(plant.at("process")
                        .warning(
                                "no-base-year-production",
                                "production.csv states production of " + form + ", but not in the base year " + year,
                                "add rows for " + year));
            }
        }
    }

    /** Form and place of everything that a facility makes. */
    private static Set<List<String>> made(TableSet tables) {
        Map<String, Row> processes = tables.index("processes", "process");
        Map<String, Set<String>> outputs = new HashMap<>();
        processes.forEach(
                (id, row) -> outputs.computeIfAbsent(id, key -> new HashSet<>()).add(row.text("output")));
        for (Row row : tables.rows("recipes")) {
            if (!Chain.isInput(row)) {
                outputs.computeIfAbsent(row.text("process"), key -> new HashSet<>())
                        .add(row.text("form"));
            }
        }
        Set<List<String>> made = new HashSet<>();
        for (Row plant : tables.rows("facilities")) {
            for (String form : outputs.getOrDefault(plant.text("process"), Set.of())) {
                made.add(List.of(form, plant.text("place")));
            }
        }
        return made;
    }
}
