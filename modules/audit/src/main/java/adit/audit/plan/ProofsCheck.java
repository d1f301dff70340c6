package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.math.lp.DualBound;
import adit.math.lp.LinearModel;
import adit.plandata.question.Target;
import adit.plandata.result.Proof;
import adit.runs.audit.Check;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Both sides of every level that a plan claims ({@link CostProofsCheck} has those of costs): combines multipliers into a bound, in exact arithmetic, and puts plans into the equations. The
 * equations are those of the audit ({@link LevelEquations}).
 */
final class ProofsCheck {

    private final AuditInputs inputs;
    private final boolean wantsShare;
    private final List<Proof> all;
    private final KeyedNumbers numbers;
    private final PlanInEquations equations;
    private final Map<String, LevelEquations> systems = new HashMap<>();
    private final Map<String, Double> bounds = new HashMap<>();
    private final Map<String, Double> levels = new HashMap<>();
    private final Map<String, Map<String, Double>> terms = new HashMap<>();
    private final MaxViolation keys = new MaxViolation(
            "keys of proofs", "every proof has a known aim, every multiplier a row, every amount a column", "", 0);
    private final MaxViolation claims = new MaxViolation(
            "claims of proofs",
            "claim = bound that the multipliers give",
            UnitOfMeasure.SHARE.symbol(),
            MaxViolation.BOUND);
    private final MaxViolation plans = new MaxViolation(
            "plans of proofs", "every plan keeps every equation", "part of the size of its row", MaxViolation.TONS);
    private final MaxViolation attained = new MaxViolation(
            "attained levels",
            "level = what its plan attains = bound, where both are stated",
            UnitOfMeasure.SHARE.symbol(),
            MaxViolation.SHARE);

    ProofsCheck(AuditInputs inputs, List<Proof> proofs) {
        this.inputs = inputs;
        wantsShare = inputs.question().targets().stream().anyMatch(Target.Share.class::isInstance);
        numbers = new KeyedNumbers(keys);
        equations = new PlanInEquations(inputs, plans);
        all = List.copyOf(proofs);
        all.forEach(this::check);
    }

    private void check(Proof proof) {
        Optional<LinearModel> aimed = system(proof).withAim(proof.aim(), proof.fromYear());
        keys.unless(aimed.isPresent(), () -> "unknown aim or year: " + proof.id());
        keys.unless(!bounds.containsKey(proof.id()), () -> "twice: " + proof.id());
        aimed.ifPresent(linear -> {
            combine(linear, proof);
            proof.attained().ifPresent(stated -> attain(linear, proof, proof, stated));
            if (proof.attained().isEmpty()) {
                withEveryLimit(proof)
                        .ifPresent(plan ->
                                attain(linear, proof, plan, plan.attained().orElseThrow()));
            }
        });
    }

    /** A plan that keeps every limit attains at least its level without one of them. */
    private Optional<Proof> withEveryLimit(Proof proof) {
        return all.stream()
                .filter(other -> !proof.relaxed().isEmpty() && proof.aim().startsWith("coverage"))
                .filter(other -> other.relaxed().isEmpty() && other.attained().isPresent())
                .filter(other -> other.aim().equals(proof.aim()) && other.fromYear() == proof.fromYear())
                .findFirst();
    }

    /** Coverage needs the cut-off block alone. */
    private LevelEquations system(Proof proof) {
        boolean use = wantsShare && !proof.aim().startsWith("coverage");
        return systems.computeIfAbsent(
                proof.relaxed() + "/" + use, key -> new LevelEquations(inputs, new Relaxed(proof.relaxed()), use));
    }

    private void combine(LinearModel linear, Proof proof) {
        double[] multipliers = numbers.inOrder(proof.multipliers(), linear.rows(), linear::rowName, proof.id(), "row");
        DualBound combined = DualBound.of(linear, multipliers);
        double bound = LevelEquations.sign(proof.aim()) * combined.value();
        terms.put(proof.id(), terms(linear, combined));
        claims.same(proof.claim(), bound, proof::id);
        bounds.put(proof.id(), bound);
    }

    /** What each row and column adds to a bound that is maximised, by key. */
    private static Map<String, Double> terms(LinearModel linear, DualBound combined) {
        Map<String, Double> byKey = new HashMap<>();
        for (DualBound.Term term : combined.terms()) {
            boolean row = term.of() == DualBound.Of.ROW;
            byKey.put(row ? linear.rowName(term.index()) : linear.columnName(term.index()), term.contribution());
        }
        return byKey;
    }

    private void attain(LinearModel linear, Proof proof, Proof attaining, double stated) {
        double[] plan = numbers.inOrder(attaining.plan(), linear.columns(), linear::columnName, proof.id(), "column");
        equations.require(linear, plan, proof.id());
        double level = LevelEquations.sign(proof.aim()) * linear.objective(plan);
        attained.same(stated, level, proof::id);
        attained.same(proof.claim(), level, () -> "bound of " + proof.id());
        levels.put(proof.id(), level);
    }

    List<Check> checks() {
        return List.of(keys.check(), claims.check(), plans.check(), attained.check());
    }

    /** The recomputed bound of a proof; empty if the proof does not exist. */
    OptionalDouble bound(String aim, String relaxed, int fromYear) {
        return find(bounds, Proof.id(aim, relaxed, fromYear));
    }

    /** The recomputed level of the plan of a proof; empty if there is no such plan. */
    OptionalDouble attained(String aim, String relaxed, int fromYear) {
        return find(levels, Proof.id(aim, relaxed, fromYear));
    }

    /**
     * The bound that the multipliers of a proof give if a project is never built: its starts and its output are 0, so that their columns and its row
     * {@code once} add nothing. Empty if the proof does not exist.
     */
    OptionalDouble boundWithout(String aim, int fromYear, String project) {
        String id = Proof.id(aim, "", fromYear);
        Map<String, Double> parts = terms.getOrDefault(id, Map.of());
        double left = parts.entrySet().stream()
                .filter(part -> isOf(part.getKey(), project))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        OptionalDouble bound = find(bounds, id);
        return bound.isPresent() ? OptionalDouble.of(bound.getAsDouble() - LevelEquations.sign(aim) * left) : bound;
    }

    private static boolean isOf(String key, String project) {
        return key.equals("once/" + project)
                || Stream.of("start/", "cut/run/", "use/run/").anyMatch(kind -> key.startsWith(kind + project + "/"));
    }

    /** How much of a project the plan of a proof starts, parts; not a number if there is no such plan. */
    double started(String aim, int fromYear, String project) {
        String id = Proof.id(aim, "", fromYear);
        return all.stream()
                .filter(proof -> proof.id().equals(id) && proof.attained().isPresent())
                .findFirst()
                .map(proof -> proof.plan().entrySet().stream()
                        .filter(part -> part.getKey().startsWith("start/" + project + "/"))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .orElse(Double.NaN);
    }

    private static OptionalDouble find(Map<String, Double> numbers, String id) {
        Double number = numbers.get(id);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
