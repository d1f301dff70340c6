package adit.audit.plan;

import adit.math.lp.LinearModel;
import adit.plandata.question.Target;
import adit.plandata.result.Supply;
import java.util.function.ToIntFunction;

/**
 * The equations of "The least-cost plan" in {@code docs/plan.md}, written from world and question without the planner's model: the operating block,
 * the cut-off block on the same capacities, and the present value that is minimised, million US$. Without the reward for coverage, which is not a
 * cost. Multipliers of its rows give a bound on the cost, and values of its columns a plan.
 */
final class CostEquations {

    private final AuditInputs inputs;
    private final ToIntFunction<Target> starts;
    private final double missed;
    private final EquationModel model = new EquationModel();
    private final LinearModel linear;

    /**
     * The equations.
     *
     * @param starts calendar year from which each target holds; after the last one for none
     * @param missed by how much a target may be missed: a shortfall that counts as none
     */
    CostEquations(AuditInputs inputs, ToIntFunction<Target> starts, double missed) {
        this.inputs = inputs;
        this.starts = starts;
        this.missed = missed;
        Relaxed none = new Relaxed("");
        StartEquations capacity = new StartEquations(inputs, model, none);
        PoolEquations cut = new PoolEquations(inputs, model, capacity, none, Supply.CUT);
        PresentValues values = new PresentValues(inputs);
        NodeEquations nodes = new NodeEquations(inputs, model, capacity, values, cut.unlimited());
        inputs.years().forEach(year -> addYear(cut, year));
        linear = withCosts(nodes, values);
    }

    /** No target holds within the horizon. */
    static ToIntFunction<Target> withoutTargets(AuditInputs inputs) {
        return any -> inputs.question().lastYear() + 1;
    }

    private void addYear(PoolEquations cut, int year) {
        addCoverage(cut, year);
        addDrawOfStock(year);
        inputs.question().targets().stream()
                .filter(target -> target instanceof Target.Share && year >= starts.applyAsInt(target))
                .forEach(target -> addShare((Target.Share) target, year));
    }

    /** Every balance of the target form gives {@code φ[t]·d[n,t]}; {@code φ[t] ≥ level} from its year on. */
    private void addCoverage(PoolEquations cut, int year) {
        double least = inputs.question().targets().stream()
                .filter(target -> target instanceof Target.Coverage && year >= starts.applyAsInt(target))
                .mapToDouble(target -> ((Target.Coverage) target).level() - missed)
                .reduce(0, Math::max);
        int phi = model.column("coverage/" + year, least, 1);
        for (String node : inputs.nodes().codes()) {
            model.put(cut.balanceAt(inputs.target(), node, year), phi, -inputs.demand(node, year));
        }
    }

    /** {@code w[m,t] ≤ (K[m,t] + Σ_members k[n,t]) / Y} of the target form. */
    private void addDrawOfStock(int year) {
        double years = inputs.question().assumptions().cutOffYears();
        int row = model.atMost("draw-of-stock/" + year, inputs.stock(inputs.target(), year) / years);
        String draw = "cut/draw/" + inputs.target() + "/" + year;
        if (model.hasColumn(draw)) {
            model.put(row, model.column(draw), 1);
        }
        for (String node : inputs.nodes().codes()) {
            model.put(row, model.column("plan/stock/" + node + "/" + year), -1 / years);
        }
    }

    /** {@code Σ_members (buy + unserved) ≤ limit · Σ_members d}. */
    private void addShare(Target.Share target, int year) {
        double most = (target.level() + missed) * inputs.demandOfMembers(year);
        int row = model.atMost("plan/share-of-use/" + year, most);
        for (String node : inputs.nodes().codes()) {
            if (inputs.nodes().isMember(node)) {
                String at = inputs.target() + "/" + node + "/" + year;
                model.put(row, model.column("plan/buy/" + at), 1);
                model.put(row, model.column("plan/unserved/" + at), 1);
            }
        }
    }

    private LinearModel withCosts(NodeEquations nodes, PresentValues values) {
        LinearModel built = model.build();
        double[] cost = new double[built.columns()];
        nodes.costs().forEach((column, each) -> cost[column] = each);
        inputs.units().values().stream()
                .filter(unit -> !unit.isFacility())
                .forEach(unit -> inputs.years()
                        .forEach(year ->
                                cost[model.column("start/" + unit.id() + "/" + year)] = values.capital(unit, year)));
        return built.withObjective(cost, false);
    }

    /** The model, which is minimised. */
    LinearModel model() {
        return linear;
    }
}
