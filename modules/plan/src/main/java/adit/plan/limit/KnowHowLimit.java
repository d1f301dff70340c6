package adit.plan.limit;

import adit.plan.model.CapacityExpansion;
import adit.plan.model.LimitFamily;
import adit.plan.model.LimitRow;
import adit.plan.model.Relaxation;
import adit.plan.model.ShadowPrices;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Know-how: {@code Σ size·y[u,t] ≤ γ·C[t−1] + κ·firms} for a process among the members, and without the second term among all other places,
 * where C is the existing capacity in the year before. Units that go through whole are left out on the left. Of those that do so as the first project of
 * a newcomer, at most some start in a year, in each of both: {@code Σ y[u,t] ≤ newcomers}. Relaxed, there is no limit.
 */
final class KnowHowLimit implements LimitFamily {

    private static final String NEWCOMERS = "newcomers/";

    @Override
    public String id() {
        return "know-how";
    }

    @Override
    public void onStarts(CapacityExpansion starts) {
        ResolvedQuestion r = starts.resolved();
        groups(r).forEach((name, units) -> {
            for (int t = 0; t < r.years(); t++) {
                addRow(starts, name, units, t);
            }
            addNewcomers(starts, name, units);
        });
    }

    /** Units of a process among the members, and elsewhere. Processes without a limit are left out. */
    private static Map<String, List<Integer>> groups(ResolvedQuestion r) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (r.growthOf(unit.step()).isPresent()) {
                groups.computeIfAbsent(group(r, unit), key -> new ArrayList<>()).add(u);
            }
        }
        return groups;
    }

    private static String group(ResolvedQuestion r, Unit unit) {
        return r.chain().steps().get(unit.step()).id() + "/" + (isOfMembers(r, unit) ? "members" : "others");
    }

    private static boolean isOfMembers(ResolvedQuestion r, Unit unit) {
        return r.nodes().get(r.node(unit.site().reporting())).member();
    }

    private void addRow(CapacityExpansion starts, String name, List<Integer> units, int t) {
        ResolvedQuestion r = starts.resolved();
        Unit first = r.units().get(units.getFirst());
        ResolvedQuestion.GrowthLimit limit = r.growthOf(first.step()).orElseThrow();
        double known = isOfMembers(r, first) ? limit.seed() : 0;
        for (int u : units) {
            known += limit.gamma() * facilityInBeing(r.units().get(u), t - 1);
        }
        int row = starts.draft().atMost(known, this, units.getFirst(), t, id() + "/" + name + "/" + r.calendar(t));
        for (int u : units) {
            Unit unit = r.units().get(u);
            if (unit.kind() != Unit.Kind.FACILITY) {
                starts.putCapacity(row, u, t - 1, -limit.gamma());
                if (!unit.schedule().whole()) {
                    starts.draft().put(row, starts.startColumn(u, t), unit.size());
                }
            }
        }
    }

    private void addNewcomers(CapacityExpansion starts, String name, List<Integer> units) {
        ResolvedQuestion r = starts.resolved();
        List<Integer> first =
                units.stream().filter(u -> r.units().get(u).isOfNewcomer()).toList();
        OptionalDouble most =
                r.growthOf(r.units().get(units.getFirst()).step()).orElseThrow().newcomers();
        if (first.isEmpty() || most.isEmpty()) {
            return;
        }
        for (int t = 0; t < r.years(); t++) {
            String key = NEWCOMERS + name + "/" + r.calendar(t);
            int row = starts.draft().atMost(most.getAsDouble(), this, first.getFirst(), t, key);
            for (int u : first) {
                starts.draft().put(row, starts.startColumn(u, t), 1);
            }
        }
    }

    private static double facilityInBeing(Unit unit, int t) {
        return unit.kind() == Unit.Kind.FACILITY ? unit.facilityCapacity(t) : 0;
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return r.growth().isEmpty() ? List.of() : List.of(Relaxation.ofRows(this));
    }

    /** More growth of a process, summed over the years; more newcomers have no price. */
    @Override
    public List<ShadowPrice> shadowPrices(ShadowPrices duals) {
        ResolvedQuestion r = duals.resolved();
        Map<String, List<LimitRow>> byGroup = new TreeMap<>();
        for (LimitRow limit : duals.model().rowsOf(this)) {
            if (!limit.name().startsWith(NEWCOMERS)) {
                String group = group(r, r.units().get(limit.unit()));
                byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(limit);
            }
        }
        List<ShadowPrice> prices = new ArrayList<>();
        byGroup.forEach((group, rows) -> prices.add(priceOfGroup(duals, group, rows)));
        return prices;
    }

    private static ShadowPrice priceOfGroup(ShadowPrices duals, String group, List<LimitRow> rows) {
        double amount = duals.amountFor(
                duals.output(duals.resolved().units().get(rows.getFirst().unit())));
        double sum = 0;
        double best = 0;
        int year = 0;
        for (LimitRow limit : rows) {
            double points = duals.pointsOfRow(limit.row()) * amount;
            sum += points;
            year = points > best ? limit.year() : year;
            best = Math.max(points, best);
        }
        return duals.price("know-how", group, group.replace("/", " of "), year, amount, sum);
    }
}
