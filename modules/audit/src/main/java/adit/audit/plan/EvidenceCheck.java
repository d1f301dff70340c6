package adit.audit.plan;

import adit.basics.Grade;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.Evidence;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import adit.world.Recipe;
import adit.world.World;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The evidence of a plan: observations by grade in the world, and by process the share of what runs in a cut-off, in the first year in which the
 * targets hold, by the grade of the size of the unit.
 */
final class EvidenceCheck {

    private final AuditInputs inputs;
    private final Evidence stated;
    private final Map<String, Map<Grade, Double>> tons = new TreeMap<>();
    private final MaxViolation evidence = new MaxViolation(
            "evidence",
            "observations of the chain by grade as in the world; shares of output by process and grade of its units",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    EvidenceCheck(AuditInputs inputs, Evidence stated, Optional<Portfolio> portfolio) {
        this.inputs = inputs;
        this.stated = stated;
        portfolio.ifPresent(plan -> plan.runs().stream()
                .filter(run -> run.supply() == Supply.CUT && run.year() == plan.from())
                .forEach(this::add));
    }

    private void add(Run run) {
        AuditUnit unit = inputs.units().get(run.unit());
        if (unit != null) {
            tons.computeIfAbsent(unit.recipe().id().code(), any -> new EnumMap<>(Grade.class))
                    .merge(unit.evidence().grade(), run.tons(), Double::sum);
        }
    }

    Check check(World world) {
        Map<Grade, Long> found = world.observationsByGrade(
                Set.copyOf(inputs.forms()),
                inputs.recipes().stream().map(Recipe::id).collect(Collectors.toSet()));
        evidence.unless(
                stated.observations().equals(found),
                () -> "observations " + stated.observations() + ", in the world " + found);
        Map<String, Map<Grade, Double>> shares = stated.capacityByGrade();
        Set<String> processes = new HashSet<>(tons.keySet());
        processes.addAll(shares.keySet());
        processes.forEach(process -> compare(process, shares.getOrDefault(process, Map.of())));
        double all = sum(Optional.empty());
        evidence.same(
                stated.assumptionShare(), all > 0 ? sum(Optional.of(Grade.E)) / all : 0, () -> "share of assumptions");
        return evidence.check();
    }

    private void compare(String process, Map<Grade, Double> shares) {
        Map<Grade, Double> made = tons.getOrDefault(process, Map.of());
        double sum = made.values().stream().mapToDouble(ton -> ton).sum();
        for (Grade grade : Grade.values()) {
            double share = sum > 0 ? made.getOrDefault(grade, 0.0) / sum : 0;
            evidence.same(shares.getOrDefault(grade, 0.0), share, () -> process + ", grade " + grade);
        }
    }

    private double sum(Optional<Grade> only) {
        return tons.values().stream()
                .flatMap(byGrade -> byGrade.entrySet().stream())
                .filter(each -> only.isEmpty() || each.getKey() == only.get())
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
