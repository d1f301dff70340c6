package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import java.util.List;

/** The operating block: balance of every node and pool, and the limits of every flow. */
final class UseCheck {

    private static final Supply USE = Supply.USE;

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final MaxViolation balance = new MaxViolation(
            "balance (use)",
            "Σ ρ·a + scrap + in − out + buy + unserved + k[t−1] − k[t] ≥ d at every node",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation pool = new MaxViolation(
            "pool (use)", "Σ out − Σ in ≥ 0 for every form", UnitOfMeasure.TONS_PER_YEAR, MaxViolation.TONS);
    private final MaxViolation scrap = new MaxViolation(
            "scrap (use)", "scrap ≤ scrap collected there", UnitOfMeasure.TONS_PER_YEAR, MaxViolation.TONS);
    private final MaxViolation bans = new MaxViolation(
            "export bans",
            "out ≤ (1 − b)·(output + scrap) of a form whose export a place bans for the part b of a year, in both blocks",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation buying = new MaxViolation(
            "purchases",
            "nothing is bought without a price or under the supplier's ban; if it bans a part b of a year, buy ≤ (1 − b)·use",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation unserved =
            new MaxViolation("unserved", "unserved ≤ demand", UnitOfMeasure.TONS_PER_YEAR, MaxViolation.TONS);
    private final MaxViolation stock = new MaxViolation(
            "stock held", "k[n,t] ≤ months of a member's demand", UnitOfMeasure.TONS, MaxViolation.TONS);

    private final MaxViolation ownGoods = new MaxViolation(
            "own goods",
            "out ≤ own output + scrap: goods of the supplier are not passed on",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);

    UseCheck(AuditInputs inputs, PortfolioQuantities quantities) {
        this.inputs = inputs;
        this.quantities = quantities;
    }

    List<Check> checks() {
        inputs.years().forEach(year -> {
            for (FormId form : inputs.forms()) {
                inputs.nodes().codes().forEach(node -> checkNode(new FormNodeYear(form, node, year)));
                checkPool(form, year);
            }
        });
        double size = inputs.largestDemand();
        return List.of(
                balance.check(size),
                pool.check(size),
                scrap.check(size),
                bans.check(size),
                buying.check(size),
                unserved.check(size),
                stock.check(size),
                ownGoods.check(size));
    }

    private void checkNode(FormNodeYear key) {
        double demand = key.form().equals(inputs.target()) ? inputs.demand(key.node(), key.year()) : 0;
        double had = quantities.made(USE, key)
                + flow(FlowKind.SCRAP, key)
                + flow(FlowKind.IN, key)
                - flow(FlowKind.OUT, key)
                + flow(FlowKind.BUY, key)
                + flow(FlowKind.UNSERVED, key)
                + released(key);
        balance.over(demand - had, key::toString);
        scrap.over(flow(FlowKind.SCRAP, key) - inputs.scrap(key), key::toString);
        ownGoods.over(flow(FlowKind.OUT, key) - quantities.output(USE, key) - flow(FlowKind.SCRAP, key), key::toString);
        unserved.over(flow(FlowKind.UNSERVED, key) - demand, key::toString);
        stock.over(flow(FlowKind.STOCK, key) - inputs.largestStock(key), key::toString);
        if (inputs.nodes().bans(key.form(), key.node())) {
            checkBan(key);
        }
        double buyable = inputs.buyable(key.form(), key.year());
        if (buyable < 1) {
            buying.over(flow(FlowKind.BUY, key) - buyable * (demand + quantities.intake(USE, key)), key::toString);
        }
    }

    private void checkBan(FormNodeYear key) {
        double free = inputs.nodes().mayLeave(key.form(), key.node(), key.year());
        double own = quantities.output(USE, key) + flow(FlowKind.SCRAP, key);
        bans.over(flow(FlowKind.OUT, key) - free * own, key::toString);
        double outInCut = quantities.flow(Supply.CUT, FlowKind.OUT, key);
        bans.over(outInCut - free * quantities.output(Supply.CUT, key), () -> key + " in the cut-off");
    }

    private double flow(FlowKind kind, FormNodeYear key) {
        return quantities.flow(USE, kind, key);
    }

    /** {@code k[t−1] − k[t]}: what a node takes out of its stock; nothing is held before the horizon. */
    private double released(FormNodeYear key) {
        return quantities.flow(USE, FlowKind.STOCK, key.form(), key.node(), key.year() - 1) - flow(FlowKind.STOCK, key);
    }

    private void checkPool(FormId form, int year) {
        double given = 0;
        for (String node : inputs.nodes().codes()) {
            FormNodeYear key = new FormNodeYear(form, node, year);
            given += flow(FlowKind.OUT, key) - flow(FlowKind.IN, key);
        }
        pool.over(-given, () -> form + " " + year);
    }
}
