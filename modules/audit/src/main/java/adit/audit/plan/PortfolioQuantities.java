package adit.audit.plan;

import adit.basics.FormId;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Supply;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The numbers of a portfolio by their keys; items that are not listed are zero, items listed twice are added. */
final class PortfolioQuantities {

    private final Map<UnitYear, Double> starts = new HashMap<>();
    private final Map<SupplyUnitYear, Double> runs = new HashMap<>();
    private final Map<FlowKey, Double> flows = new HashMap<>();
    private final Map<SupplyKey, Double> made = new HashMap<>();
    private final Map<SupplyKey, Double> output = new HashMap<>();

    private record UnitYear(String unit, int year) {}

    private record SupplyUnitYear(Supply supply, String unit, int year) {}

    private record FlowKey(Supply supply, FlowKind kind, FormNodeYear key) {}

    private record SupplyKey(Supply supply, FormNodeYear key) {}

    PortfolioQuantities(AuditInputs inputs, Portfolio portfolio) {
        for (Start start : portfolio.starts()) {
            starts.merge(new UnitYear(start.unit(), start.year()), start.amount(), Double::sum);
        }
        for (Run run : portfolio.runs()) {
            runs.merge(new SupplyUnitYear(run.supply(), run.unit(), run.year()), run.tons(), Double::sum);
            AuditUnit unit = inputs.units().get(run.unit());
            if (unit != null) {
                addMade(run, unit);
            }
        }
        for (Flow flow : portfolio.flows()) {
            FormNodeYear key = new FormNodeYear(flow.form(), flow.node(), flow.year());
            flows.merge(new FlowKey(flow.supply(), flow.kind(), key), flow.tons(), Double::sum);
        }
    }

    private void addMade(Run run, AuditUnit unit) {
        unit.perTon().forEach((form, rho) -> {
            SupplyKey at = new SupplyKey(
                    run.supply(), new FormNodeYear(form, unit.site().node(), run.year()));
            made.merge(at, rho * run.tons(), Double::sum);
            output.merge(at, Math.max(0, rho) * run.tons(), Double::sum);
        });
    }

    /** {@code y[u,t]}. */
    double start(AuditUnit unit, int year) {
        return starts.getOrDefault(new UnitYear(unit.id(), year), 0.0);
    }

    /** Overnight capital of what some units start in a year, million US$. */
    double capitalStarted(AuditInputs inputs, Predicate<AuditUnit> units, int year) {
        return inputs.units().values().stream()
                .filter(units)
                .mapToDouble(unit -> start(unit, year) * unit.capitalOfStart())
                .sum();
    }

    /** {@code a[u,t]}, t/y of main output. */
    double run(Supply supply, AuditUnit unit, int year) {
        return runs.getOrDefault(new SupplyUnitYear(supply, unit.id(), year), 0.0);
    }

    /** Tons of a flow. */
    double flow(Supply supply, FlowKind kind, FormNodeYear key) {
        return flows.getOrDefault(new FlowKey(supply, kind, key), 0.0);
    }

    double flow(Supply supply, FlowKind kind, FormId form, String node, int year) {
        return flow(supply, kind, new FormNodeYear(form, node, year));
    }

    /** {@code Σ_u ρ[m,u]·a[u,t]} over the units of a node, t/y. */
    double made(Supply supply, FormNodeYear key) {
        return made.getOrDefault(new SupplyKey(supply, key), 0.0);
    }

    /** What the units of a node take of a form, t/y. */
    double intake(Supply supply, FormNodeYear key) {
        return output(supply, key) - made(supply, key);
    }

    /** Gross output of a form by the units of a node, t/y. */
    double output(Supply supply, FormNodeYear key) {
        return output.getOrDefault(new SupplyKey(supply, key), 0.0);
    }

    /** {@code cap[u,t]}, t/y; a year before the horizon has what runs today and no projects. */
    double capacity(AuditUnit unit, int year, int firstYear) {
        if (unit.isFacility()) {
            return unit.capacityOfFacility(year);
        }
        double sum = 0;
        for (int from = firstYear; from <= year; from++) {
            sum += unit.shareOfStart(from, year) * start(unit, from);
        }
        return unit.size() * sum;
    }
}
