package adit.plan;

import adit.basics.Grade;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import adit.plandata.result.Evidence;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Supply;
import adit.world.World;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the evidence for a plan, by grade. */
final class EvidenceCount {

    private final World world;
    private final ResolvedQuestion r;

    EvidenceCount(World world, ResolvedQuestion resolved) {
        this.world = world;
        r = resolved;
    }

    /** Shares of cut-off output in the first year in which the targets hold, by grade of the size of what runs. */
    Evidence of(Optional<Portfolio> portfolio) {
        Map<String, Map<Grade, Double>> tons = new TreeMap<>();
        Map<String, Unit> units = new HashMap<>();
        r.units().forEach(unit -> units.put(unit.id(), unit));
        portfolio.ifPresent(plan -> plan.runs().stream()
                .filter(run -> run.supply() == Supply.CUT && run.year() == plan.from())
                .forEach(run -> add(tons, units, run)));
        double all = sum(tons, null);
        double assumed = sum(tons, Grade.E);
        Map<String, Map<Grade, Double>> shares = new TreeMap<>();
        tons.forEach((process, byGrade) -> shares.put(process, shares(byGrade)));
        return Evidence.of(observations(), shares, all > 0 ? assumed / all : 0);
    }

    /** Of the figures about the forms and processes of the chain. */
    private Map<Grade, Long> observations() {
        return world.observationsByGrade(
                Set.copyOf(r.chain().forms()),
                r.chain().steps().stream().map(Chain.Step::id).collect(Collectors.toSet()));
    }

    private void add(Map<String, Map<Grade, Double>> tons, Map<String, Unit> units, Run run) {
        Unit unit = units.get(run.unit());
        if (unit != null) {
            String process = r.chain().steps().get(unit.step()).id().code();
            tons.computeIfAbsent(process, key -> new EnumMap<>(Grade.class))
                    .merge(unit.evidence().grade(), run.tons(), Double::sum);
        }
    }

    private static Map<Grade, Double> shares(Map<Grade, Double> tons) {
        double sum = tons.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Grade, Double> shares = new EnumMap<>(Grade.class);
        tons.forEach((grade, ton) -> shares.put(grade, sum > 0 ? ton / sum : 0));
        return shares;
    }

    private static double sum(Map<String, Map<Grade, Double>> tons, @org.jspecify.annotations.Nullable Grade only) {
        return tons.values().stream()
                .flatMap(byGrade -> byGrade.entrySet().stream())
                .filter(entry -> only == null || entry.getKey() == only)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
