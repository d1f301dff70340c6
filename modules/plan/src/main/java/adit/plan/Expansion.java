package adit.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Capacity: the starts {@code y[u,t]} of projects and further plants, the resulting capacity, and
 * the limits of know-how and budget on the starts. Shared by every model of a plan.
 *
 * <p>{@code cap[u,t] = size · Σ_τ ramp(t−τ) · y[u,τ]}; {@code Σ_t y[u,t] ≤ 1} for a project.
 */
final class Expansion {

    private final Resolved r;
    private final Draft draft;
    private final StartCost cost;
    private final int[][] start;
    private final int[] once;
    private final List<Integer> knowHowRows = new ArrayList<>();
    private final List<Integer> budgetRows = new ArrayList<>();

    /** The cost of starting one unit of {@code y} in a year, in the objective of a model. */
    interface StartCost {
        double of(Unit unit, int t);
    }

    Expansion(Resolved resolved, Draft draft) {
        this(resolved, draft, (unit, t) -> 0);
    }

    Expansion(Resolved resolved, Draft draft, StartCost cost) {
        r = resolved;
        this.draft = draft;
        this.cost = cost;
        start = new int[r.units().size()][];
        once = new int[r.units().size()];
        Arrays.fill(once, -1);
        addStarts();
        addKnowHow();
        addBudget();
    }

    private void addStarts() {
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            start[u] = new int[r.years()];
            Arrays.fill(start[u], -1);
            if (unit.kind() != Unit.Kind.FACILITY) {
                for (int t = 0; t < r.years(); t++) {
                    double upper = t < unit.earliest() ? 0 : largestStart(unit);
                    start[u][t] = draft.column(0, upper, cost.of(unit, t), "start/" + unit.id() + "/" + r.calendar(t));
                }
            }
            if (unit.kind() == Unit.Kind.PROJECT) {
                addOnce(u, unit);
            }
        }
    }

    private void addOnce(int u, Unit unit) {
        once[u] = draft.atMost(1, RowTag.Family.ONCE, u, -1, "once/" + unit.id());
        for (int t = 0; t < r.years(); t++) {
            draft.put(once[u], start[u][t], 1);
        }
    }

    /** Largest start in one year: the whole project; for further plants a share of the need for all demand. */
    double largestStart(Unit unit) {
        if (unit.kind() == Unit.Kind.PROJECT) {
            return 1;
        }
        return r.question().assumptions().furtherPlantsLimit() * needOf(unit.step());
    }

    /** Output of a process that the demand of the last year outside the supplier calls for, t/y. */
    private double needOf(int step) {
        return new Needs(r).ofForm(r.chain().steps().get(step).output());
    }

    /** A bound on the capacity of a project or further plants that never binds, even if a project is built twice. */
    double largestCapacity(Unit unit) {
        return unit.kind() == Unit.Kind.PROJECT ? 2 * unit.size() : r.years() * largestStart(unit);
    }

    /** Adds {@code factor · cap[u,t]} of a project or further plants to a row; adds nothing before the first year. */
    void putCapacity(int row, int u, int t, double factor) {
        Unit unit = r.units().get(u);
        for (int from = 0; from <= t; from++) {
            draft.put(row, start[u][from], factor * unit.size() * unit.rampAt(t - from));
        }
    }

    /**
     * {@code Σ size·y[u,t] ≤ γ·C[t−1] + κ} over units that are not under construction in one place and class, where C is the
     * existing capacity in the year before.
     */
    private void addKnowHow() {
        groups().forEach((name, members) -> {
            Resolved.GrowthLimit limit =
                    r.growthOf(r.units().get(members.getFirst()).step()).orElseThrow();
            for (int t = 0; t < r.years(); t++) {
                addKnowHowRow(name, members, limit, t);
            }
        });
    }

    private void addKnowHowRow(String name, List<Integer> members, Resolved.GrowthLimit limit, int t) {
        double known = limit.kappa();
        for (int u : members) {
            known += limit.gamma() * facilityInBeing(r.units().get(u), t - 1);
        }
        int row = draft.atMost(known, RowTag.Family.KNOW_HOW, members.getFirst(), t, name + "/" + r.calendar(t));
        for (int u : members) {
            Unit unit = r.units().get(u);
            if (unit.kind() != Unit.Kind.FACILITY) {
                putCapacity(row, u, t - 1, -limit.gamma());
                if (!unit.committed()) {
                    draft.put(row, start[u][t], unit.size());
                }
            }
        }
        knowHowRows.add(row);
    }

    private static double facilityInBeing(Unit unit, int t) {
        return unit.kind() == Unit.Kind.FACILITY ? unit.facilityCapacity(t) : 0;
    }

    /** Units that share know-how: same class, same place. Classes without a limit are left out. */
    private Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (r.growthOf(unit.step()).isPresent()) {
                String skill = r.chain().steps().get(unit.step()).skill();
                groups.computeIfAbsent("know-how/" + skill + "/" + unit.reporting(), key -> new ArrayList<>())
                        .add(u);
            }
        }
        return groups;
    }

    /** The capital cost of starts in members in a year is at most the budget. */
    private void addBudget() {
        if (r.budget().isEmpty()) {
            return;
        }
        for (int t = 0; t < r.years(); t++) {
            int row = draft.atMost(r.budget().getAsDouble(), RowTag.Family.BUDGET, -1, t, "budget/" + r.calendar(t));
            for (int u = 0; u < r.units().size(); u++) {
                Unit unit = r.units().get(u);
                if (start[u][t] >= 0 && r.nodes().get(r.node(unit.reporting())).member()) {
                    draft.put(row, start[u][t], unit.size() * r.scale().price(unit.capitalCost()));
                }
            }
            budgetRows.add(row);
        }
    }

    /** Column of the start of a unit in a year; -1 for facilities. */
    int startColumn(int u, int t) {
        return start[u][t];
    }

    /** Row that lets a project be built once; -1 for other units. */
    int onceRow(int u) {
        return once[u];
    }

    List<Integer> knowHowRows() {
        return List.copyOf(knowHowRows);
    }

    List<Integer> budgetRows() {
        return List.copyOf(budgetRows);
    }
}
