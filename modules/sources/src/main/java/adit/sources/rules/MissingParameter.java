package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code missing-parameter}: a process that can be built has no ramp, while others have it, or its class of know-how has only one of the two limits of
 * growth. A plan would build it at full rate from the first year, or without a limit. {@code no-growth-limit}: a warning, because the class of a process that
 * is no mine and no host has neither limit.
 */
final class MissingParameter implements WorldRule {

    private static final String ANY = "*";

    @Override
    public Set<String> needs() {
        return Set.of("processes", "leadtimes", "growth", "facilities", "projects");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Chain chain = Chain.of(tables);
        Map<String, Set<String>> items = items(tables);
        boolean ramps = items.values().stream().anyMatch(each -> each.contains("ramp_1"));
        boolean limits = !tables.rows("growth").isEmpty();
        Map<String, Set<String>> bySkill = new HashMap<>();
        chain.processes()
                .forEach((id, process) -> bySkill.computeIfAbsent(process.text("skill"), skill -> new HashSet<>())
                        .addAll(items.getOrDefault(id, Set.of())));
        Set<String> plants = new HashSet<>();
        Plants.rows(tables).forEach(plant -> plants.add(plant.text("process")));
        for (Row process : chain.processes().values()) {
            String id = process.text("process");
            Set<String> own = new HashSet<>(items.getOrDefault(id, Set.of()));
            boolean built = plants.contains(id) || own.contains("lead_time");
            Set<String> all = new HashSet<>(own);
            all.addAll(items.getOrDefault(ANY, Set.of()));
            if (built && ramps && !all.contains("ramp_1")) {
                issues.add(missing(process, "ramp_1", "leadtimes.csv"));
            }
            boolean dug = chain.role(process.text("output")).mayComeFromNothing();
            if (built && limits && !dug) {
                all.addAll(bySkill.get(process.text("skill")));
                checkLimits(process, all, issues);
            }
        }
    }

    private static void checkLimits(Row process, Set<String> items, Issues issues) {
        boolean gamma = items.contains("gamma");
        boolean kappa = items.contains("kappa");
        if (gamma != kappa) {
            issues.add(missing(process, gamma ? "kappa" : "gamma", "growth.csv"));
        } else if (!gamma) {
            issues.add(process.at("process")
                    .warning(
                            "no-growth-limit",
                            "growth.csv has no limit for this process, so that a plan may build any capacity of it",
                            "add rows for gamma and kappa"));
        }
    }

    private static adit.basics.Issue missing(Row process, String item, String file) {
        return process.at("process")
                .error(
                        "missing-parameter",
                        file + " has no row '" + item + "' for this process, but has it for others",
                        "add a row for it, or a row for process *");
    }

    /** The items of lead times and growth by process. */
    private static Map<String, Set<String>> items(TableSet tables) {
        Map<String, Set<String>> items = new HashMap<>();
        for (String table : new String[] {"leadtimes", "growth"}) {
            for (Row row : tables.rows(table)) {
                items.computeIfAbsent(row.text("process"), process -> new HashSet<>())
                        .add(row.text("item"));
            }
        }
        return items;
    }
}
