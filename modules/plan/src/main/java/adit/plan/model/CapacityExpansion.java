package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Capacity: the starts {@code y[u,t]} of projects and further plants, and the capacity that results from them. Families of limits bound
 * them ({@link LimitFamily#onUnit}, {@link LimitFamily#onStarts}). Shared by every model of a plan.
 *
 * <p>{@code cap[u,t] = working[u,t] · size · Σ_τ ramp(t−τ) · y[u,τ]}.
 */
public final class CapacityExpansion {

    private final ResolvedQuestion r;
    private final LinearModelDraft draft;
    private final GrossRequirements requirements;
    private final int[][] start;

    CapacityExpansion(ResolvedQuestion resolved, LinearModelDraft draft, List<LimitFamily> limits) {
        r = resolved;
        this.draft = draft;
        requirements = new GrossRequirements(resolved);
        start = new int[r.units().size()][r.years()];
        for (int u = 0; u < start.length; u++) {
            Arrays.fill(start[u], -1);
            if (r.units().get(u).kind() != Unit.Kind.FACILITY) {
                addStarts(u, limits);
            }
        }
        limits.forEach(family -> family.onStarts(this));
    }

    private void addStarts(int u, List<LimitFamily> limits) {
        Unit unit = r.units().get(u);
        double largest = largestStart(unit);
        for (int t = 0; t < r.years(); t++) {
            start[u][t] = draft.column(0, largest, "start/" + unit.id() + "/" + r.calendar(t));
        }
        limits.forEach(family -> family.onUnit(this, u));
    }

    /** Largest start in one year: the whole project; for further plants a share of the need for all demand. */
    public double largestStart(Unit unit) {
        if (unit.kind() == Unit.Kind.PROJECT) {
            return 1;
        }
        return r.question().assumptions().furtherPlantsLimit() * needOf(unit.step());
    }

    /** Output of a process that the demand of the last year outside the supplier calls for, t/y. */
    private double needOf(int step) {
        return requirements.ofForm(r.chain().steps().get(step).output());
    }

    /** A bound on the capacity of a project or further plants that never binds, even if a project is built twice. */
    double largestCapacity(Unit unit) {
        return unit.kind() == Unit.Kind.PROJECT ? 2 * unit.size() : r.years() * largestStart(unit);
    }

    /** Adds {@code factor · cap[u,t]} of a project or further plants to a row; adds nothing before the first year. */
    public void putCapacity(int row, int u, int t, double factor) {
        Unit unit = r.units().get(u);
        for (int from = 0; from <= t; from++) {
            draft.put(row, start[u][from], factor * unit.size() * unit.shareOfStart(from, t));
        }
    }

    /** Adds the capital cost of the starts of some units in a year to a row: {@code Σ capital·size·y[u,t]}, units of money. */
    public void putCapital(int row, int t, Predicate<Unit> which) {
        for (int u = 0; u < start.length; u++) {
            Unit unit = r.units().get(u);
            if (start[u][t] >= 0 && which.test(unit)) {
                draft.put(
                        row,
                        start[u][t],
                        unit.size() * r.scale().price(unit.costs().capital()));
            }
        }
    }

    public ResolvedQuestion resolved() {
        return r;
    }

    /** The model that is being built. */
    public LinearModelDraft draft() {
        return draft;
    }

    /** Column of the start of a unit in a year; -1 for facilities. */
    public int startColumn(int u, int t) {
        return start[u][t];
    }
}
