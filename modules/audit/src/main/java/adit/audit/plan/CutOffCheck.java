package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cut-off block: balance of the pool and of every place that bans exports, scrap and stocks; and what coverage it gives. */
final class CutOffCheck {

    private static final Supply CUT = Supply.CUT;

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final Map<Integer, Double> stated = new TreeMap<>();
    private final MaxViolation balance = new MaxViolation(
            "balance (cut)",
            "Σ ρ·a + z + w ≥ φ·d for every form, without the supplier",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation scrap =
            new MaxViolation("scrap (cut)", "z ≤ scrap collected", UnitOfMeasure.TONS_PER_YEAR, MaxViolation.TONS);
    private final MaxViolation draw = new MaxViolation(
            "stock drawn", "w ≤ (stock today + stock added) / Y", UnitOfMeasure.TONS_PER_YEAR, MaxViolation.TONS);

    CutOffCheck(AuditInputs inputs, PortfolioQuantities quantities, List<YearLevel> levels) {
        this.inputs = inputs;
        this.quantities = quantities;
        levels.forEach(level -> stated.put(level.year(), level.coverage()));
    }

    List<Check> checks() {
        inputs.years().forEach(year -> {
            for (FormId form : inputs.forms()) {
                checkBalances(form, year);
                checkSupplies(form, year);
            }
        });
        double size = inputs.largestDemand();
        return List.of(balance.check(size), scrap.check(size), draw.check(size));
    }

    private void checkBalances(FormId form, int year) {
        double phi = stated.getOrDefault(year, 0.0);
        boolean target = form.equals(inputs.target());
        double pool = target ? phi * demandOfPool(year) : 0;
        balance.over(pool - supplyOfPool(form, year), () -> form + " pool " + year);
        for (String node : inputs.nodes().codes()) {
            if (inputs.nodes().bans(form, node)) {
                double own = target ? phi * inputs.demand(node, year) : 0;
                balance.over(own - supplyOfBan(form, node, year), () -> form + " " + node + " " + year);
            }
        }
    }

    private void checkSupplies(FormId form, int year) {
        FormNodeYear pool = new FormNodeYear(form, AuditNodes.POOL, year);
        scrap.over(quantities.flow(CUT, FlowKind.SCRAP, pool) - inputs.scrapOfPool(form, year), pool::toString);
        double added = inputs.nodes().codes().stream()
                .mapToDouble(node -> quantities.flow(Supply.USE, FlowKind.STOCK, new FormNodeYear(form, node, year)))
                .sum();
        double most = (inputs.stock(form, year) + added)
                / inputs.question().assumptions().cutOffYears();
        draw.over(quantities.flow(CUT, FlowKind.DRAW, pool) - most, pool::toString);
    }

    /** What the pool has of a form after what plants take and what banning places take out, t/y. */
    private double supplyOfPool(FormId form, int year) {
        FormNodeYear pool = new FormNodeYear(form, AuditNodes.POOL, year);
        double sum = quantities.flow(CUT, FlowKind.SCRAP, pool) + quantities.flow(CUT, FlowKind.DRAW, pool);
        for (String node : inputs.nodes().codes()) {
            FormNodeYear key = new FormNodeYear(form, node, year);
            boolean own = inputs.nodes().bans(form, node);
            sum += own ? given(key) : quantities.made(CUT, key);
        }
        return sum;
    }

    private double supplyOfBan(FormId form, String node, int year) {
        FormNodeYear key = new FormNodeYear(form, node, year);
        return quantities.made(CUT, key) - given(key);
    }

    /** What a place that bans exports gives to the pool less what it takes out, t/y. */
    private double given(FormNodeYear key) {
        return quantities.flow(CUT, FlowKind.OUT, key) - quantities.flow(CUT, FlowKind.IN, key);
    }

    private double demandOfPool(int year) {
        return inputs.nodes().codes().stream()
                .filter(node -> !inputs.nodes().bans(inputs.target(), node))
                .mapToDouble(node -> inputs.demand(node, year))
                .sum();
    }

    /** {@code φ[t]}: the largest coverage that the stated activity and flows serve everywhere. */
    double coverage(int year) {
        double level = share(supplyOfPool(inputs.target(), year), demandOfPool(year));
        for (String node : inputs.nodes().codes()) {
            if (inputs.nodes().bans(inputs.target(), node)) {
                double own = share(supplyOfBan(inputs.target(), node, year), inputs.demand(node, year));
                level = Math.min(level, own);
            }
        }
        return level;
    }

    private static double share(double supply, double demand) {
        return demand > 0 ? Math.clamp(supply / demand, 0.0, 1.0) : 1;
    }
}
