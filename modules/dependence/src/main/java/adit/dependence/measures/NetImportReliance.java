package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.world.World;
import java.util.Set;

/**
 * Net import reliance {@code (I − E + ΔS) / (P + I − E + ΔS)}, as a share of apparent consumption: at most 1, negative for a net
 * exporter.
 *
 * <p>{@code P} production, {@code I} imports, {@code E} exports, {@code ΔS} the fall of stocks, all t/y; 0 where stocks are not
 * reported. Range: I, ΔS low with P, E high, and the reverse. Source: USGS, Mineral Commodity Summaries 2026, appendix on definitions.
 */
public final class NetImportReliance {

    private NetImportReliance() {}

    /** The reliance of a place, or of a coalition taken as one, in a year. */
    public static Reading find(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return of(known, known.node(coalition.iterator().next()));
    }

    /** The formula. Example: production 20, imports 100, exports 20 t and stocks that fell by 0 t give 0.8. */
    public static double of(double production, double imports, double exports, double stocksFell) {
        double net = imports - exports + stocksFell;
        return net / (production + net);
    }

    public static Reading of(FormYear known, PlaceId node) {
        return ImportBalance.read(known, node, NetImportReliance::of);
    }

    private static Reading of(ImportBalance balance) {
        Estimate net = balance.net();
        if (!(balance.made().number() + net.value() > 0)) {
            return Reading.none(NotReportedReason.APPARENT_CONSUMPTION_NOT_POSITIVE);
        }
        return balance.reading(balance.partOf(net));
    }
}
