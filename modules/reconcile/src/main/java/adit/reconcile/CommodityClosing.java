package adit.reconcile;

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
public record CommodityClosing(
        String commodity, int balances, double gapBefore, double gapAfter, double flows, int suspects) {

    /** Gaps smaller than this part of the flows are rounding. */
    private static final double ROUNDING = 1e-6;

    /** One for each commodity, in the order of the closings. */
    static List<CommodityClosing> of(Reconciled result) {
        Map<String, List<Closing>> byCommodity = new LinkedHashMap<>();
        result.closings()
                .forEach(closing -> byCommodity
                        .computeIfAbsent(closing.commodity(), key -> new ArrayList<>())
                        .add(closing));
        List<CommodityClosing> all = new ArrayList<>();
        byCommodity.forEach((commodity, closings) -> all.add(of(commodity, closings, result.suspects())));
        return List.copyOf(all);
    }

    private static CommodityClosing of(String commodity, List<Closing> closings, List<ReconciledCell> suspects) {
        double flows = closings.stream().mapToDouble(Closing::turnover).sum();
        double after = closings.stream().mapToDouble(Closing::gapAfter).sum();
        long own = suspects.stream()
                .filter(cell ->
                        closings.stream().anyMatch(closing -> closing.form().equals(cell.form())))
                .count();
        return new CommodityClosing(
                commodity,
                closings.stream().mapToInt(Closing::places).sum(),
                closings.stream().mapToDouble(Closing::gapBefore).sum(),
                Math.abs(after) < ROUNDING * flows ? 0 : after,
                flows,
                Math.toIntExact(own));
    }

    /** Gaps before as a share of the flows; 0 if there are no flows. */
    public double shareBefore() {
        return flows == 0 ? 0 : gapBefore / flows;
    }
}
