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
 * Both sides of every level that a plan claims: combines multipliers into a bound, in exact arithmetic, and puts plans into the equations. The
 * equations are those of the audit ({@link LevelEquations}).
 */
final class ProofsCheck {

    private final AuditInputs inputs;
    private final double largestDemand;
    private final double worth;
    private final boolean wantsShare;
    private final List<Proof> all;
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
        largestDemand = inputs.largestDemand();
        worth = inputs.worth();
        wantsShare = inputs.question().targets().stream().anyMatch(Target.Share.class::isInstance);
        all = List.copyOf(proofs);
        proofs.forEach(this::check);
    }

    private void check(Proof proof) {
        Optional<LinearModel> equations = system(proof).withAim(proof.aim(), proof.fromYear());
        keys.unless(equations.isPresent(), () -> "unknown aim or year: " + proof.id());
        keys.unless(!bounds.containsKey(proof.id()), () -> "twice: " + proof.id());
        equations.ifPresent(linear -> {
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
        double[] multipliers = new double[linear.rows()];
        Map<String, Double> left = new HashMap<>(proof.multipliers());
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = take(left, linear.rowName(i), proof);
        }
        reportLeft(left, proof, "row");
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
        double[] plan = new double[linear.columns()];
        Map<String, Double> left = new HashMap<>(attaining.plan());
        for (int j = 0; j < plan.length; j++) {
            plan[j] = take(left, linear.columnName(j), proof);
        }
        reportLeft(left, proof, "column");
        requireEquations(linear, plan, proof);
        double level = LevelEquations.sign(proof.aim()) * linear.objective(plan);
        attained.same(stated, level, proof::id);
        attained.same(proof.claim(), level, () -> "bound of " + proof.id());
        levels.put(proof.id(), level);
    }

    /** Rows and bounds of columns, each as a part of its size: the largest demand, its value or the largest capital, or 1. */
    private void requireEquations(LinearModel linear, double[] plan, Proof proof) {
        double[] row = new double[linear.rows()];
        double[] largest = new double[linear.rows()];
        for (int j = 0; j < plan.length; j++) {
            double value = plan[j];
            String column = linear.columnName(j);
            plans.over((value - linear.upper(j)) / sizeOfColumn(column), () -> proof.id() + ": " + column);
            plans.over((linear.lower(j) - value) / sizeOfColumn(column), () -> proof.id() + ": " + column);
            double most = linear.upper(j);
            linear.forEachInColumn(j, (i, factor) -> {
                row[i] += factor * value;
                largest[i] = Math.max(largest[i], Math.abs(factor * most));
            });
        }
        for (int i = 0; i < row.length; i++) {
            String key = linear.rowName(i);
            double size = sizeOfRow(key, largest[i]);
            plans.over((row[i] - linear.rowUpper(i)) / size, () -> proof.id() + ": " + key);
            plans.over((linear.rowLower(i) - row[i]) / size, () -> proof.id() + ": " + key);
        }
    }

    /** The size of a row, given its largest possible term: a budget may be 0 where demand has no value. */
    private double sizeOfRow(String key, double largestTerm) {
        if (key.startsWith("budget")) {
            double money = Math.max(worth, largestTerm);
            return money > 0 ? money : 1;
        }
        boolean share = key.startsWith("once/") || key.startsWith("hold-") || key.startsWith("want-");
        return share ? MaxViolation.SHARE / MaxViolation.TONS : largestDemand;
    }

    private double sizeOfColumn(String key) {
        boolean tons = key.startsWith("cut/")
                || key.startsWith("use/")
                || key.startsWith("start/further:")
                || key.startsWith("bought-")
                || key.startsWith("own-");
        return tons ? largestDemand : MaxViolation.SHARE / MaxViolation.TONS;
    }

    /** The stated number, or 0; one that is not finite is reported and left out. */
    private double take(Map<String, Double> stated, String key, Proof proof) {
        Double value = stated.remove(key);
        if (value == null) {
            return 0;
        }
        keys.unless(Double.isFinite(value), () -> proof.id() + ": not a number at " + key);
        return Double.isFinite(value) ? value : 0;
    }

    private void reportLeft(Map<String, Double> left, Proof proof, String what) {
        left.keySet().stream()
                .sorted()
                .forEach(key -> keys.unless(false, () -> proof.id() + ": no " + what + " " + key));
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
