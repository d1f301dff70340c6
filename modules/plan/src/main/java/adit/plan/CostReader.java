package adit.plan;

import adit.math.lp.LpSolution;
import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.MemberCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Adds up the cost of the least-cost plan by node, and that of the plan without targets. */
final class CostReader {

    private final CostModel with;
    private final LpSolution best;
    private final CostModel without;
    private final LpSolution free;
    private final Resolved r;

    CostReader(CostModel with, LpSolution best, CostModel without, LpSolution free) {
        this.with = with;
        this.best = best;
        this.without = without;
        this.free = free;
        r = with.resolved();
    }

    Costs read() {
        List<MemberCost> rows = new ArrayList<>();
        for (int n = 0; n < r.nodes().size(); n++) {
            double former = cost(without, free, n, 0).total();
            rows.add(cost(with, best, n, former));
        }
        Map<Integer, Double> capital = capitalByYear();
        return new Costs(
                sum(rows, false, MemberCost::total),
                sum(rows, false, MemberCost::withoutTargets),
                sum(rows, true, MemberCost::total),
                sum(rows, true, MemberCost::withoutTargets),
                capital.values().stream().mapToDouble(Double::doubleValue).sum(),
                rows,
                PlanResult.YearCapital.of(capital));
    }

    private static double sum(List<MemberCost> rows, boolean membersOnly, ToDoubleFunction<MemberCost> of) {
        return rows.stream()
                .filter(row -> row.member() || !membersOnly)
                .mapToDouble(of)
                .sum();
    }

    private MemberCost cost(CostModel model, LpSolution solution, int n, double former) {
        double capital = 0;
        double running = 0;
        for (int u = 0; u < r.units().size(); u++) {
            if (r.node(r.units().get(u).reporting()) == n) {
                for (int t = 0; t < r.years(); t++) {
                    capital += paid(model, solution, model.expansion().startColumn(u, t));
                    running += paid(model, solution, model.use().activityColumn(u, t));
                }
            }
        }
        double freight = 0;
        double purchases = 0;
        double unserved = 0;
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                freight += paid(model, solution, model.use().inColumn(m, n, t));
                purchases += paid(model, solution, model.use().buyColumn(m, n, t));
                unserved += paid(model, solution, model.use().unservedColumn(m, n, t));
            }
        }
        Resolved.Node node = r.nodes().get(n);
        return new MemberCost(node.id(), node.member(), capital, running, freight, purchases, unserved, former);
    }

    private static double paid(CostModel model, LpSolution solution, int column) {
        return column < 0
                ? 0
                : model.model().cost(column)
                        * solution.x(column)
                        * model.resolved().scale().money();
    }

    private Map<Integer, Double> capitalByYear() {
        Map<Integer, Double> byYear = new TreeMap<>();
        for (int t = 0; t < r.years(); t++) {
            double capital = 0;
            for (int u = 0; u < r.units().size(); u++) {
                Unit unit = r.units().get(u);
                int column = with.expansion().startColumn(u, t);
                if (column >= 0 && r.nodes().get(r.node(unit.reporting())).member()) {
                    capital += best.x(column) * unit.size() * r.scale().mass() * unit.capitalCost() / 1e6;
                }
            }
            byYear.put(r.calendar(t), capital);
        }
        return byYear;
    }
}
