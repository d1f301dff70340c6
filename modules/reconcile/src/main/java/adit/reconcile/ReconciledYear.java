package adit.reconcile;

import adit.basics.FormId;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A year whose balances close.
 *
 * @param world the reconciled world
 * @param year the year
 * @param cells every quantity before and after, in the order of forms' files and names
 * @param closures one for each form with a balance
 */
public record ReconciledYear(World world, int year, List<ReconciledCell> cells, List<FormClosure> closures) {

    public ReconciledYear {
        cells = List.copyOf(cells);
        closures = List.copyOf(closures);
    }

    /** Reported values that had to leave their range, those that went farthest (in σ) first. */
    public List<ReconciledCell> suspects() {
        return cells.stream()
                .filter(ReconciledCell::isSuspect)
                .sorted(Comparator.comparingDouble((ReconciledCell cell) -> -Math.abs(cell.inSigmas()))
                        .thenComparing(ReconciledCell::name))
                .toList();
    }

    /** How the balances close, commodity by commodity, in the order of the closures. */
    public List<CommodityClosure> commodities() {
        return CommodityClosure.of(this);
    }

    /** Forms whose reported output of the world had to change too far. */
    public List<UnreconciledForm> unreconciled() {
        return UnreconciledForm.of(this);
    }

    /** Number of reported figures. */
    public int reported() {
        return Math.toIntExact(cells.stream().filter(ReconciledCell::isReported).count());
    }

    /** Number of reported figures that moved. */
    public int moved() {
        return Math.toIntExact(
                cells.stream().filter(cell -> cell.isReported() && cell.moved()).count());
    }

    /** The same result, limited to some forms for display; all forms were in the balances. */
    public ReconciledYear only(Set<FormId> forms) {
        return new ReconciledYear(
                world,
                year,
                cells.stream().filter(cell -> forms.contains(cell.form())).toList(),
                closures.stream()
                        .filter(closure -> forms.contains(closure.form()))
                        .toList());
    }

    /** The world with the changed figures: see {@link ReconciledWorld}. */
    public World apply(World to) {
        return ReconciledWorld.of(to, this);
    }
}
