package adit.brief;

import adit.basics.Grade;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Run;
import adit.plan.PlanResult.Start;
import adit.study.StudyResult;
import adit.world.Observation;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the answer rests on: evidence by grade, and where assumptions carry the plan. */
final class EvidenceText {

    private static final int WEAKEST = 3;

    private final StudyResult result;
    private final Names names;

    EvidenceText(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    /** For a terminal. */
    List<Block> blocks() {
        return blocks(false);
    }

    /** The same with every process by grade, for a page. */
    List<Block> page() {
        return blocks(true);
    }

    private List<Block> blocks(boolean page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(observations(), "tables/evidence.csv"));
        decisive().ifPresent(blocks::add);
        if (result.plan().evidence().capacityByGrade().isEmpty()) {
            return blocks;
        }
        blocks.add(Block.plain(assumed(), "run: evidence.assumption-share"));
        if (page) {
            blocks.add(table());
        }
        weakest().ifPresent(blocks::add);
        return blocks;
    }

    /** The strongest limit that is made of assumptions. */
    private Optional<Block> decisive() {
        LimitsText limits = new LimitsText(result);
        BindingEvidence evidence = new BindingEvidence(result);
        return limits.binding().stream()
                .filter(limit -> evidence.of(limit).stream().anyMatch(EvidenceText::isAssumed))
                .findFirst()
                .map(limit -> Block.plain(
                        "Among assumptions, those behind %s could change the verdict most: %s of its figures are of grade E, and no family of limits with assumptions in it binds harder."
                                .formatted(limits.named(limit), part(evidence.of(limit))),
                        "tables/limits.csv"));
    }

    private static boolean isAssumed(Observation one) {
        return one.grade() == Grade.E;
    }

    /** How many are assumptions, in a word. */
    private static String part(List<Observation> figures) {
        long assumed = figures.stream().filter(EvidenceText::isAssumed).count();
        if (assumed == figures.size()) {
            return "all";
        }
        return 2 * assumed > figures.size() ? "most" : "some";
    }

    /** Example: 122 official statistics (A), 1,294 agency estimates (B) … */
    private String observations() {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(result.plan().evidence().observations())
                .forEach((grade, count) -> parts.add(grade.words() + " (" + grade + ") " + Numbers.count(count)));
        return "Figures in " + result.world().name() + " by evidence: " + String.join("; ", parts) + ".";
    }

    String assumed() {
        return "If %s stopped exporting in %d, %s of the output of all stages, by weight, comes from plants whose size is an assumption (grade E)."
                .formatted(
                        names.supplier(),
                        result.plan()
                                .portfolio()
                                .map(Portfolio::from)
                                .orElse(result.plan().verdict().askedYear()),
                        Numbers.percent(result.plan().evidence().assumptionShare()));
    }

    private Block table() {
        Map<String, Map<Grade, Double>> shares = result.plan().evidence().capacityByGrade();
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words("Process")));
        for (Grade grade : Grade.values()) {
            columns.add(Block.Column.number(grade.name()));
        }
        List<List<String>> rows = byAssumption().stream()
                .map(process -> row(process, shares.getOrDefault(process, Map.of())))
                .toList();
        return Block.grid(columns, rows, "tables/evidence.csv");
    }

    private List<String> row(String process, Map<Grade, Double> shares) {
        List<String> cells = new ArrayList<>(List.of(names.process(process)));
        for (Grade grade : Grade.values()) {
            Double share = shares.get(grade);
            cells.add(share == null ? "–" : Numbers.percent(share));
        }
        return cells;
    }

    /** Processes, those that rest on assumptions most first. */
    private List<String> byAssumption() {
        Map<String, Map<Grade, Double>> shares = result.plan().evidence().capacityByGrade();
        return shares.keySet().stream()
                .sorted(Comparator.comparingDouble((String process) ->
                                shares.getOrDefault(process, Map.of()).getOrDefault(Grade.E, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Optional<Block> weakest() {
        String process = byAssumption().getFirst();
        double share = result.plan()
                .evidence()
                .capacityByGrade()
                .getOrDefault(process, Map.of())
                .getOrDefault(Grade.E, 0.0);
        List<String> largest = share > 0 ? largestAssumed(process) : List.of();
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Block.plain(
                "The weakest link is %s; the largest assumed plants there: %s."
                        .formatted(names.process(process), String.join("; ", largest)),
                "tables/runs.csv"));
    }

    private String name(Start start) {
        return start.status().equals("option") ? "further plants in " + names.place(start.place()) : start.name();
    }

    private List<String> largestAssumed(String process) {
        Map<String, String> assumed = new HashMap<>();
        for (Plant plant : result.world().plants()) {
            if (plant.process().code().equals(process) && plant.capacity().grade() == Grade.E) {
                assumed.put(plant.id().code(), plant.name());
            }
        }
        Portfolio portfolio = result.plan().portfolio().orElseThrow();
        for (Start start : portfolio.starts()) {
            if (start.process().equals(process) && start.grade() == Grade.E) {
                assumed.put(start.unit(), name(start));
            }
        }
        return portfolio.runs().stream()
                .filter(run -> run.block().equals("cut") && run.year() == portfolio.from())
                .filter(run -> assumed.containsKey(run.unit()))
                .sorted(Comparator.comparingDouble(Run::tons).reversed())
                .limit(WEAKEST)
                .map(run -> assumed.get(run.unit()) + " " + Numbers.tons(run.tons()))
                .toList();
    }
}
