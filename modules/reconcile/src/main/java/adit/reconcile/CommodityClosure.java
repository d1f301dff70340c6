package adit.reconcile;

import adit.reconcile.FormClosure.Gaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the balances of all forms of a commodity close. Tons are those of the forms, added up, t/y.
 *
 * @param commodity the mineral
 * @param balances number of balances
 * @param gapBefore sum of the absolute gaps of the balances at the values before
 * @param gapAfter the same after; 0 but for rounding
 * @param flows sum of all that enters and leaves the balances, after, halved
 * @param suspects number of reported figures that had to leave their range
 */
public record CommodityClosure(
        String commodity, int balances, double gapBefore, double gapAfter, double flows, int suspects) {

    /** Gaps smaller than this part of the flows are rounding. */
    private static final double ROUNDING = 1e-6;

    /** One for each commodity, in the order of the closures. */
    static List<CommodityClosure> of(ReconciledYear result) {
        Map<String, List<FormClosure>> byCommodity = new LinkedHashMap<>();
        result.closures()
                .forEach(closure -> byCommodity
                        .computeIfAbsent(closure.commodity(), key -> new ArrayList<>())
                        .add(closure));
        List<CommodityClosure> all = new ArrayList<>();
        byCommodity.forEach((commodity, closures) -> all.add(of(commodity, closures, result.suspects())));
        return List.copyOf(all);
    }

    private static CommodityClosure of(String commodity, List<FormClosure> closures, List<ReconciledCell> suspects) {
        double flows = closures.stream()
                .map(FormClosure::gaps)
                .mapToDouble(Gaps::turnover)
                .sum();
        double after = closures.stream()
                .map(FormClosure::gaps)
                .mapToDouble(Gaps::after)
                .sum();
        long own = suspects.stream()
                .filter(cell ->
                        closures.stream().anyMatch(closure -> closure.form().equals(cell.form())))
                .count();
        return new CommodityClosure(
                commodity,
                closures.stream().mapToInt(FormClosure::places).sum(),
                closures.stream()
                        .map(FormClosure::gaps)
                        .mapToDouble(Gaps::before)
                        .sum(),
                Math.abs(after) < ROUNDING * flows ? 0 : after,
                flows,
                Math.toIntExact(own));
    }

    /** Gaps before as a share of the flows; 0 if there are no flows. */
    public double shareBefore() {
        return flows == 0 ? 0 : gapBefore / flows;
    }
}
