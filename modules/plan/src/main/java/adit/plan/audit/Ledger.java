package adit.plan.audit;

import adit.basics.FormId;
import adit.plan.PlanResult.Flow;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Run;
import adit.plan.PlanResult.Start;
import java.util.HashMap;
import java.util.Map;

/** The numbers of a portfolio by their keys; items that are not listed are zero, items listed twice are added. */
final class Ledger {

    static final String USE = "use";
    static final String CUT = "cut";

    private final Map<UnitYear, Double> starts = new HashMap<>();
    private final Map<BlockUnitYear, Double> runs = new HashMap<>();
    private final Map<BlockKindSpot, Double> flows = new HashMap<>();
    private final Map<BlockSpot, Double> made = new HashMap<>();
    private final Map<BlockSpot, Double> output = new HashMap<>();

    private record UnitYear(String unit, int year) {}

    private record BlockUnitYear(String block, String unit, int year) {}

    private record BlockKindSpot(String block, String kind, Spot spot) {}

    private record BlockSpot(String block, Spot spot) {}

    Ledger(Facts facts, Portfolio portfolio) {
        for (Start start : portfolio.starts()) {
            starts.merge(new UnitYear(start.unit(), start.year()), start.amount(), Double::sum);
        }
        for (Run run : portfolio.runs()) {
            runs.merge(new BlockUnitYear(run.block(), run.unit(), run.year()), run.tons(), Double::sum);
            AuditUnit unit = facts.units().get(run.unit());
            if (unit != null) {
                addMade(run, unit);
            }
        }
        for (Flow flow : portfolio.flows()) {
            Spot spot = new Spot(flow.form(), flow.node(), flow.year());
            flows.merge(new BlockKindSpot(flow.block(), flow.kind(), spot), flow.tons(), Double::sum);
        }
    }

    private void addMade(Run run, AuditUnit unit) {
        unit.perTon().forEach((form, rho) -> {
            BlockSpot at = new BlockSpot(run.block(), new Spot(form, unit.node(), run.year()));
            made.merge(at, rho * run.tons(), Double::sum);
            output.merge(at, Math.max(0, rho) * run.tons(), Double::sum);
        });
    }

    /** {@code y[u,t]}. */
    double start(AuditUnit unit, int year) {
        return starts.getOrDefault(new UnitYear(unit.id(), year), 0.0);
    }

    /** {@code a[u,t]}, t/y of main output. */
    double run(String block, AuditUnit unit, int year) {
        return runs.getOrDefault(new BlockUnitYear(block, unit.id(), year), 0.0);
    }

    /** Tons of a flow. */
    double flow(String block, String kind, Spot spot) {
        return flows.getOrDefault(new BlockKindSpot(block, kind, spot), 0.0);
    }

    double flow(String block, String kind, FormId form, String node, int year) {
        return flow(block, kind, new Spot(form, node, year));
    }

    /** {@code Σ_u ρ[m,u]·a[u,t]} over the units of a node, t/y. */
    double made(String block, Spot spot) {
        return made.getOrDefault(new BlockSpot(block, spot), 0.0);
    }

    /** Gross output of a form by the units of a node, t/y. */
    double output(String block, Spot spot) {
        return output.getOrDefault(new BlockSpot(block, spot), 0.0);
    }

    /** {@code cap[u,t]}, t/y; a year before the horizon has what runs today and no projects. */
    double capacity(AuditUnit unit, int year, int firstYear) {
        if (unit.isFacility()) {
            return unit.size() * unit.rampAt(year - unit.from());
        }
        double sum = 0;
        for (int from = firstYear; from <= year; from++) {
            sum += unit.rampAt(year - from) * start(unit, from);
        }
        return unit.size() * sum;
    }
}
