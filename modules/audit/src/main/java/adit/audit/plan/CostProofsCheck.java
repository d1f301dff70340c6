package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.math.lp.DualBound;
import adit.math.lp.LinearModel;
import adit.plandata.result.Costs;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Proof;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;

/**
 * Both sides of the least cost with and without targets: combines multipliers into a lower bound, in exact arithmetic, and puts the plan shown and the
 * plan without targets into the equations of the audit ({@link CostEquations}).
 */
final class CostProofsCheck {

    private final AuditInputs inputs;
    private final List<Proof> proofs;
    private final Portfolio portfolio;
    private final TargetStarts starts;
    private final PresentValues values;
    private final MaxViolation keys = new MaxViolation(
            "keys of cost proofs",
            "each cost has one proof, every multiplier a row, every amount a column; targets are missed by no more than counts as none",
            "",
            0);
    private final MaxViolation bounds = new MaxViolation(
            "bounds on costs",
            "claim = bound that the multipliers give",
            UnitOfMeasure.MILLION_DOLLARS,
            MaxViolation.BOUND);
    private final MaxViolation plans = new MaxViolation(
            "plans of costs",
            "the plan shown and the plan without targets keep every equation",
            "part of the size of its row",
            MaxViolation.TONS);
    private final MaxViolation attained = new MaxViolation(
            "attained costs", "cost as stated = cost of its plan", UnitOfMeasure.MILLION_DOLLARS, MaxViolation.MONEY);
    private final MaxViolation with = leastCost("least cost with targets");
    private final MaxViolation without = leastCost("least cost without targets");
    private final KeyedNumbers numbers = new KeyedNumbers(keys);
    private final PlanInEquations equations;

    CostProofsCheck(AuditInputs inputs, List<Proof> proofs, Portfolio portfolio, TargetStarts starts) {
        this.inputs = inputs;
        this.proofs = proofs.stream().filter(Proof::isOfCost).toList();
        this.portfolio = portfolio;
        this.starts = starts;
        values = new PresentValues(inputs);
        equations = new PlanInEquations(inputs, plans);
    }

    private static MaxViolation leastCost(String name) {
        return new MaxViolation(
                name,
                "cost as stated ≤ bound and the reward for the coverage of the plan",
                UnitOfMeasure.MILLION_DOLLARS,
                MaxViolation.BOUND);
    }

    /** The checks of the costs that a plan states. */
    List<Check> checks(Costs costs) {
        keys.unless(proofs.size() == 2, () -> proofs.size() + " proofs of costs");
        checkWith(costs.total());
        checkWithout(costs.withoutTargets());
        double size = Math.max(inputs.worth(), Math.abs(costs.total()));
        return List.of(
                keys.check(),
                bounds.check(size),
                plans.check(),
                attained.check(size),
                with.check(size),
                without.check(size));
    }

    private void checkWith(double total) {
        Proof proof = proof("", portfolio.from());
        double missed = proof.plan().getOrDefault(Proof.SHORTFALL, 0.0);
        boolean none = missed >= 0 && missed <= MaxViolation.SHARE;
        keys.unless(none, () -> "targets are missed by " + missed);
        keys.unless(
                proof.plan().keySet().stream().allMatch(Proof.SHORTFALL::equals),
                () -> proof.id() + ": its plan is the portfolio");
        LinearModel linear = new CostEquations(inputs, starts, none ? missed : 0).model();
        check(with, linear, proof, new PlanColumns(portfolio).byKey(), total);
    }

    private void checkWithout(double total) {
        Proof proof = proof(Proof.TARGETS, inputs.question().firstYear());
        LinearModel linear = new CostEquations(inputs, CostEquations.withoutTargets(inputs), 0).model();
        check(without, linear, proof, proof.plan(), total);
    }

    /** One without multipliers, which proves little, if there is none. */
    private Proof proof(String relaxed, int from) {
        String id = Proof.id(Proof.COST, relaxed, from);
        List<Proof> found =
                proofs.stream().filter(proof -> proof.id().equals(id)).toList();
        keys.unless(found.size() == 1, () -> "not one proof of " + id);
        return found.isEmpty() ? Proof.of(Proof.COST, from, 0, Map.of()) : found.getFirst();
    }

    private void check(MaxViolation least, LinearModel linear, Proof proof, Map<String, Double> plan, double total) {
        double[] multipliers = numbers.inOrder(proof.multipliers(), linear.rows(), linear::rowName, proof.id(), "row");
        double bound = DualBound.of(linear, multipliers).value();
        bounds.same(proof.claim(), bound, proof::id);
        double[] columns = numbers.inOrder(plan, linear.columns(), linear::columnName, proof.id(), "column");
        equations.require(linear, columns, proof.id());
        double cost = linear.objective(columns);
        attained.same(proof.attained().orElse(Double.NaN), cost, () -> "plan of " + proof.id());
        attained.same(total, cost, proof::id);
        least.over(total - bound - rewards(plan), () -> proof.id() + ": " + total + " stated, bound " + bound);
        least.over(bound - total, () -> proof.id() + ": " + total + " stated, below the bound " + bound);
    }

    /** What a plan gets for the coverage that it shows; so much may it cost more than the cheapest. */
    private double rewards(Map<String, Double> plan) {
        return inputs.years()
                .mapToDouble(year -> values.reward(year) * plan.getOrDefault("coverage/" + year, 0.0))
                .sum();
    }
}
