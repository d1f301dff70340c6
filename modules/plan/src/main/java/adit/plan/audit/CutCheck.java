package adit.plan.audit;

import adit.basics.FormId;
import adit.plan.PlanResult.YearLevel;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cut-off block: balance of the pool and of every place that bans exports, scrap and stocks; and what coverage it gives. */
final class CutCheck {

    private static final String CUT = Ledger.CUT;

    private final Facts facts;
    private final Ledger ledger;
    private final Map<Integer, Double> stated = new TreeMap<>();
    private final Tally balance =
            new Tally("balance (cut)", "Σ ρ·a + z + w ≥ φ·d for every form, without the supplier", "t/y", Tally.TONS);
    private final Tally scrap = new Tally("scrap (cut)", "z ≤ scrap collected", "t/y", Tally.TONS);
    private final Tally draw = new Tally("stock drawn", "w ≤ (stock today + stock added) / Y", "t/y", Tally.TONS);

    CutCheck(Facts facts, Ledger ledger, List<YearLevel> levels) {
        this.facts = facts;
        this.ledger = ledger;
        levels.forEach(level -> stated.put(level.year(), level.coverage()));
    }

    List<Check> checks() {
        facts.years().forEach(year -> {
            for (FormId form : facts.forms()) {
                checkBalances(form, year);
                checkSupplies(form, year);
            }
        });
        double size = facts.largestDemand();
        return List.of(balance.check(size), scrap.check(size), draw.check(size));
    }

    private void checkBalances(FormId form, int year) {
        double phi = stated.getOrDefault(year, 0.0);
        boolean target = form.equals(facts.target());
        double pool = target ? phi * demandOfPool(year) : 0;
        balance.over(pool - supplyOfPool(form, year), () -> form + " pool " + year);
        for (String node : facts.nodes().codes()) {
            if (facts.nodes().bans(form, node)) {
                double own = target ? phi * facts.demand(node, year) : 0;
                balance.over(own - supplyOfBan(form, node, year), () -> form + " " + node + " " + year);
            }
        }
    }

    private void checkSupplies(FormId form, int year) {
        Spot pool = new Spot(form, Nodes.POOL, year);
        scrap.over(ledger.flow(CUT, "scrap", pool) - facts.scrap(pool), pool::toString);
        double added = facts.nodes().codes().stream()
                .mapToDouble(node -> ledger.flow(Ledger.USE, "stock", new Spot(form, node, year)))
                .sum();
        double most =
                (facts.stock(form) + added) / facts.question().assumptions().cutOffYears();
        draw.over(ledger.flow(CUT, "draw", pool) - most, pool::toString);
    }

    /** What the pool has of a form after what plants take and what banning places take out, t/y. */
    private double supplyOfPool(FormId form, int year) {
        Spot pool = new Spot(form, Nodes.POOL, year);
        double sum = ledger.flow(CUT, "scrap", pool) + ledger.flow(CUT, "draw", pool);
        for (String node : facts.nodes().codes()) {
            Spot spot = new Spot(form, node, year);
            boolean own = facts.nodes().bans(form, node);
            sum += own ? -ledger.flow(CUT, "in", spot) : ledger.made(CUT, spot);
        }
        return sum;
    }

    private double supplyOfBan(FormId form, String node, int year) {
        Spot spot = new Spot(form, node, year);
        return ledger.made(CUT, spot) + ledger.flow(CUT, "in", spot);
    }

    private double demandOfPool(int year) {
        return facts.nodes().codes().stream()
                .filter(node -> !facts.nodes().bans(facts.target(), node))
                .mapToDouble(node -> facts.demand(node, year))
                .sum();
    }

    /** {@code φ[t]}: the largest coverage that the stated activity and flows serve everywhere. */
    double coverage(int year) {
        double level = share(supplyOfPool(facts.target(), year), demandOfPool(year));
        for (String node : facts.nodes().codes()) {
            if (facts.nodes().bans(facts.target(), node)) {
                double own = share(supplyOfBan(facts.target(), node, year), facts.demand(node, year));
                level = Math.min(level, own);
            }
        }
        return level;
    }

    private static double share(double supply, double demand) {
        return demand > 0 ? Math.clamp(supply / demand, 0.0, 1.0) : 1;
    }
}
