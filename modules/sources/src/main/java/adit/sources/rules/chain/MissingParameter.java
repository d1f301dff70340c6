package adit.sources.rules.chain;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code missing-parameter}: a process that can be built has no ramp, while others have it, or it has only one of the two limits of growth. A plan
 * would build it at full rate from the first year, or without a limit. The same holds for a process with both limits that has no number of newcomers a year,
 * while others have one. {@code no-technology-owner}: it has κ, and no firm that masters it.
 * {@code no-growth-limit}: a warning, because a process that is no mine and no host has neither limit.
 */
public final class MissingParameter implements WorldRule {

    private static final String ANY = "*";
    private static final String NEWCOMERS = "newcomers";

    @Override
    public Set<String> needs() {
        return Set.of("processes", "leadtimes", "growth", "technology_owners", "facilities", "projects");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        if (tables.complete()) {
            new Checking(tables, issues).run();
        }
    }

    /** One check of a world. */
    private static final class Checking {

        private final Chain chain;
        private final Issues issues;
        private final Map<String, Set<String>> items = new HashMap<>();
        private final boolean ramps;
        private final boolean limits;
        private final boolean newcomers;
        private final Set<String> mastered;
        private final Set<String> plants;

        Checking(TableSet tables, Issues issues) {
            this.issues = issues;
            chain = Chain.of(tables);
            addItems(tables, "leadtimes");
            addItems(tables, "growth");
            ramps = items.values().stream().anyMatch(each -> each.contains("ramp_1"));
            limits = !tables.rows("growth").isEmpty();
            newcomers = items.values().stream().anyMatch(each -> each.contains(NEWCOMERS));
            mastered = tables.rows("technology_owners").stream()
                    .map(row -> row.text("process"))
                    .collect(Collectors.toSet());
            plants = Plants.rows(tables).stream()
                    .map(plant -> plant.text("process"))
                    .collect(Collectors.toSet());
        }

        /** The items of lead times and growth by process. */
        private void addItems(TableSet tables, String table) {
            for (Row row : tables.rows(table)) {
                items.computeIfAbsent(row.text("process"), process -> new HashSet<>())
                        .add(row.text("item"));
            }
        }

        void run() {
            chain.processes().values().forEach(this::check);
            if (mastered.isEmpty() && items.values().stream().anyMatch(each -> each.contains("kappa"))) {
                issues.add(
                        Issue.error(
                                "no-technology-owner",
                                "technology_owners.csv",
                                0,
                                "",
                                "",
                                "growth.csv has kappa, which counts for each firm that masters a process, and this table has no rows",
                                "add the firms, or one row for process *; adit data upgrade DIR adds the table where it is missing"));
            }
        }

        private void check(Row process) {
            String id = process.text("process");
            Set<String> all = new HashSet<>(items.getOrDefault(id, Set.of()));
            boolean built = plants.contains(id) || all.contains("lead_time");
            all.addAll(items.getOrDefault(ANY, Set.of()));
            if (built && ramps && !all.contains("ramp_1")) {
                issues.add(missing(process, "ramp_1", "leadtimes.csv"));
            }
            boolean dug = chain.role(process.text("output")).mayComeFromNothing();
            if (built && limits && !dug) {
                checkLimits(process, all);
            }
        }

        private void checkLimits(Row process, Set<String> all) {
            boolean gamma = all.contains("gamma");
            boolean kappa = all.contains("kappa");
            if (gamma != kappa) {
                issues.add(missing(process, gamma ? "kappa" : "gamma", "growth.csv"));
            } else if (gamma && newcomers && !all.contains(NEWCOMERS)) {
                issues.add(missing(process, NEWCOMERS, "growth.csv"));
            } else if (!gamma) {
                issues.add(process.at("process")
                        .warning(
                                "no-growth-limit",
                                "growth.csv has no limit for this process, so that a plan may build any capacity of it",
                                "add rows for gamma and kappa"));
            } else if (!mastered.isEmpty() && !mastered.contains(process.text("process")) && !mastered.contains(ANY)) {
                issues.add(process.at("process")
                        .error(
                                "no-technology-owner",
                                "growth.csv has kappa for this process, which counts for each firm that masters it, and technology_owners.csv has no such firm",
                                "add the firms, or a row for process *"));
            }
        }

        private static Issue missing(Row process, String item, String file) {
            return process.at("process")
                    .error(
                            "missing-parameter",
                            file + " has no row '" + item + "' for this process, but has it for others",
                            "add a row for it, or a row for process *");
        }
    }
}
