package adit.plan;

import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.math.lp.LpSolution;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Adds up the cost of the least-cost plan by node, compares the total with that of the plan without targets, and divides the difference. */
final class CostReader {

    private final CostModel with;
    private final LpSolution best;
    private final CostModel without;
    private final LpSolution free;
    private final int first;
    private final ResolvedQuestion r;

    /** @param first number of the first year in which the targets hold */
    CostReader(CostModel with, LpSolution best, CostModel without, LpSolution free, int first) {
        this.with = with;
        this.best = best;
        this.without = without;
        this.free = free;
        this.first = first;
        r = with.resolved();
    }

    Costs read() {
        List<PlaceCost> places = byPlace(with, best);
        double total = sum(places);
        double former = sum(byPlace(without, free));
        Map<Integer, Double> capital = capitalByYear();
        Costs undivided = new Costs(
                total,
                former,
                capital.values().stream().mapToDouble(Double::doubleValue).sum(),
                List.of(),
                places,
                Costs.YearCapital.of(capital));
        return undivided.with(payments(undivided.isFree() ? 0 : undivided.extraCost()));
    }

    /** The extra cost, million US$, divided in proportion to use. */
    private List<Payment> payments(double extra) {
        Map<PlaceId, Double> uses = new LinkedHashMap<>();
        for (int n = 0; n < r.nodes().size(); n++) {
            if (r.nodes().get(n).member()) {
                uses.put(r.nodes().get(n).id(), use(n));
            }
        }
        double all = uses.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Payment> payments = new ArrayList<>();
        uses.forEach((place, use) -> {
            double share = all > 0 ? use / all : 0;
            payments.add(new Payment(place, use, share, share * extra));
        });
        return payments;
    }

    /** Demand of a node for the target form from the first year in which the targets hold, t. */
    private double use(int n) {
        double use = 0;
        for (int t = first; t < r.years(); t++) {
            use += r.masses().demand().get(r.target(), n, t) * r.scale().mass();
        }
        return use;
    }

    private List<PlaceCost> byPlace(CostModel model, LpSolution solution) {
        return IntStream.range(0, r.nodes().size())
                .mapToObj(n -> cost(model, solution, n))
                .toList();
    }

    private static double sum(List<PlaceCost> places) {
        return places.stream().mapToDouble(PlaceCost::total).sum();
    }

    private PlaceCost cost(CostModel model, LpSolution solution, int n) {
        double capital = 0;
        double running = 0;
        for (int u = 0; u < r.units().size(); u++) {
            if (r.node(r.units().get(u).site().reporting()) == n) {
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
        ResolvedQuestion.Node node = r.nodes().get(n);
        return new PlaceCost(node.id(), node.member(), capital, running, freight, purchases, unserved);
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
                if (column >= 0
                        && r.nodes().get(r.node(unit.site().reporting())).member()) {
                    double dollars = best.x(column)
                            * unit.size()
                            * r.scale().mass()
                            * unit.costs().capital();
                    capital += UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, dollars);
                }
            }
            byYear.put(r.calendar(t), capital);
        }
        return byYear;
    }
}
