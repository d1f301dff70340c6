package adit.plan.audit;

import adit.basics.FormId;
import adit.runs.audit.Check;
import java.util.List;

/** The operating block: balance of every node and pool, and the limits of every flow. */
final class UseCheck {

    private static final String USE = Ledger.USE;

    private final Facts facts;
    private final Ledger ledger;
    private final Tally balance = new Tally(
            "balance (use)",
            "Σ ρ·a + scrap + in − out + buy + unserved + k[t−1] − k[t] ≥ d at every node",
            "t/y",
            Tally.TONS);
    private final Tally pool = new Tally("pool (use)", "Σ out − Σ in ≥ 0 for every form", "t/y", Tally.TONS);
    private final Tally scrap = new Tally("scrap (use)", "scrap ≤ scrap collected there", "t/y", Tally.TONS);
    private final Tally bans = new Tally(
            "export bans", "a place adds nothing to the pool of a form whose export it bans", "t/y", Tally.TONS);
    private final Tally buying =
            new Tally("purchases", "nothing is bought without a price or under the supplier's ban", "t/y", Tally.TONS);
    private final Tally unserved = new Tally("unserved", "unserved ≤ demand", "t/y", Tally.TONS);
    private final Tally stock = new Tally("stock held", "k[n,t] ≤ months of a member's demand", "t", Tally.TONS);

    private final Tally ownGoods = new Tally(
            "own goods", "out ≤ own output + scrap: goods of the supplier are not passed on", "t/y", Tally.TONS);

    UseCheck(Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    List<Check> checks() {
        facts.years().forEach(year -> {
            for (FormId form : facts.forms()) {
                facts.nodes().codes().forEach(node -> checkNode(new Spot(form, node, year)));
                checkPool(form, year);
            }
        });
        double size = facts.largestDemand();
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

    private void checkNode(Spot spot) {
        double demand = spot.form().equals(facts.target()) ? facts.demand(spot.node(), spot.year()) : 0;
        double had = ledger.made(USE, spot)
                + flow("scrap", spot)
                + flow("in", spot)
                - flow("out", spot)
                + flow("buy", spot)
                + flow("unserved", spot)
                + released(spot);
        balance.over(demand - had, spot::toString);
        scrap.over(flow("scrap", spot) - facts.scrap(spot), spot::toString);
        ownGoods.over(flow("out", spot) - ledger.output(USE, spot) - flow("scrap", spot), spot::toString);
        unserved.over(flow("unserved", spot) - demand, spot::toString);
        stock.over(flow("stock", spot) - facts.largestStock(spot), spot::toString);
        if (facts.nodes().bans(spot.form(), spot.node())) {
            bans.over(flow("out", spot), spot::toString);
        }
        if (!facts.buyable(spot.form(), spot.year())) {
            buying.over(flow("buy", spot), spot::toString);
        }
    }

    private double flow(String kind, Spot spot) {
        return ledger.flow(USE, kind, spot);
    }

    /** {@code k[t−1] − k[t]}: what a node takes out of its stock; nothing is held before the horizon. */
    private double released(Spot spot) {
        return ledger.flow(USE, "stock", spot.form(), spot.node(), spot.year() - 1) - flow("stock", spot);
    }

    private void checkPool(FormId form, int year) {
        double given = 0;
        for (String node : facts.nodes().codes()) {
            Spot spot = new Spot(form, node, year);
            given += flow("out", spot) - flow("in", spot);
        }
        pool.over(-given, () -> form + " " + year);
    }
}
