package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.figures.WeightedHhi;
import adit.dependence.output.OutputTable;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Supply risk as the U.S. Geological Survey frames it: the geometric mean {@code (DP · TE · EV)^(1/3)} of disruption potential,
 * trade exposure and economic vulnerability, each 0 to 1.
 *
 * <p>{@code DP = Σ_c s_c² · (1 − a_c · w_c)} over the foreign producers, {@code s_c} their shares of the world's output; ability {@code a_c =
 * 1 − g_c / 10} with g of {@link GovernanceWeightedHhi}; willingness {@code w_c} the part of the former trade that still flows
 * under the export restrictions that meet the place. Both are proxies for the indices of the method, whose data the world does not contain.
 * {@code TE}: {@link NetImportReliance}, 0 for a net exporter. {@code EV} needs the value added of the industries that use the
 * mineral, which the world does not hold: not reported, and so is the mean. Source: Nassar et al. 2020, doi:10.1126/sciadv.aay8647.
 */
public final class DisruptionRisk {

    private DisruptionRisk() {}

    /** Disruption potential for a place, or a coalition taken as one. */
    public static Reading potential(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return potential(known, known.node(coalition.iterator().next()), new TradeParameter(world, Set.of()));
    }

    /** Trade exposure of a place, or of a coalition taken as one. */
    public static Reading exposure(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return exposure(known, known.node(coalition.iterator().next()));
    }

    /** The geometric mean of three parts, 0 to 1 each. Example: 0.5, 1 and 0.25 give 0.5. */
    public static double of(double potential, double exposure, double vulnerability) {
        return Math.cbrt(potential * exposure * vulnerability);
    }

    public static Reading potential(FormYear known, PlaceId node, TradeParameter trade) {
        Optional<OutputTable> table = known.headline();
        if (table.isEmpty()) {
            return Reading.none(NotReportedReason.NO_OUTPUT_OR_CAPACITY);
        }
        return WeightedHhi.find(ShareRanges.of(table.get()), 1, place -> hindrance(known, place, node, trade))
                .map(sum -> Reading.of(
                        sum.value(), table.get().year(), sum, GovernanceWeightedHhi.leading(table.get()), ADAPTED))
                .orElseGet(() -> Reading.none(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_OUTPUT));
    }

    /** Ability and willingness are proxies for the method's own indices: grade D at best. */
    private static final EvidencedValue ADAPTED = new EvidencedValue(Estimate.exact(0), Grade.D, List.of());

    private static Optional<EvidencedValue> hindrance(
            FormYear known, PlaceId place, PlaceId node, TradeParameter trade) {
        if (known.node(place).equals(node)) {
            return Optional.of(EvidencedValue.NOTHING);
        }
        return known.governance().risk(place, known.asked()).map(risk -> {
            double willing = trade.stillFlows(known.form(), place, node, known.asked());
            Estimate g = risk.value();
            Estimate hindered =
                    new Estimate(hindered(g.value(), willing), hindered(g.low(), willing), hindered(g.high(), willing));
            return new EvidencedValue(hindered, risk.grade(), risk.sources());
        });
    }

    private static double hindered(double risk, double willing) {
        return 1 - (1 - risk / GovernanceWeightedHhi.LARGEST) * willing;
    }

    public static Reading exposure(FormYear known, PlaceId node) {
        return NetImportReliance.of(known, node)
                .withValue(nir -> new Estimate(inside(nir.value()), inside(nir.low()), inside(nir.high())));
    }

    private static double inside(double reliance) {
        return Math.clamp(reliance, 0.0, 1.0);
    }

    /** Economic vulnerability: not reported by any world so far. */
    public static Reading vulnerability() {
        return Reading.none(NotReportedReason.NO_VALUE_ADDED);
    }
}
