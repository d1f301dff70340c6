package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.figures.WeightedHhi;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputTable;
import adit.dependence.trade.NodeMapping;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Governance-weighted Herfindahl–Hirschman index {@code Σ_c s_c² · g_c} with {@code s_c} the share of place c (0 to 1) and
 * {@code g_c = (2.5 − w_c) · 2} the mean of its six World Bank governance estimates turned round and scaled to 0 (strong) to 10
 * (weak). It runs from near 0 to 10, a monopoly of the worst governed; times 10,000 it is what uses shares in percent.
 *
 * <p><em>Global</em>: shares in the output of the world. <em>Sourcing</em>: shares in what a place or coalition draws on, its own
 * output and its imports by origin. Ranges and missing governance: as of {@code docs/measures/governance-weighted-hhi.md}. Source:
 * Blengini et al. 2017, Methodology for establishing the EU list of critical raw materials, doi:10.2873/769526.
 */
public final class GovernanceWeightedHhi {

    public static final double LARGEST = 10;

    private GovernanceWeightedHhi() {}

    /** The index of the world's output of a form. */
    public static Reading global(World world, FormId form, int year) {
        return global(new FormYear(CellIndex.of(world), NodeMapping.single(world), new Governance(world), form, year));
    }

    /** The index of what a place, or a coalition taken as one, draws on. */
    public static Reading sourcing(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return sourcing(known, known.node(coalition.iterator().next()));
    }

    /** The formula; shares are 0 to 1, risks 0 to 10, for the same places. Example: 0.6 · 0.6 · 5 + 0.4 · 0.4 · 2.5 = 2.2. */
    public static double of(Map<PlaceId, Double> shares, Map<PlaceId, Double> risks) {
        double sum = 0;
        for (Map.Entry<PlaceId, Double> share : shares.entrySet()) {
            Double risk = risks.get(share.getKey());
            if (risk == null) {
                throw new IllegalArgumentException("no risk for " + share.getKey());
            }
            sum += share.getValue() * share.getValue() * risk;
        }
        return sum;
    }

    public static Reading global(FormYear known) {
        Optional<OutputTable> table = known.headline();
        if (table.isEmpty()) {
            return Reading.none(NotReportedReason.NO_OUTPUT_OR_CAPACITY);
        }
        return weigh(ShareRanges.of(table.get()), LARGEST, risks(known))
                .map(index -> Reading.of(index.value(), table.get().year(), index, leading(table.get())))
                .orElseGet(() -> Reading.none(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_OUTPUT));
    }

    public static Reading sourcing(FormYear known, PlaceId node) {
        return ImportBalance.read(known, node, balance -> sourced(known, node, balance));
    }

    private static Reading sourced(FormYear known, PlaceId node, ImportBalance balance) {
        return weigh(sources(known, node), LARGEST, risks(known))
                .map(index -> Reading.of(index.value(), known.year(), index, balance.made(), balance.imports()))
                .orElseGet(() -> Reading.none(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_SUPPLY));
    }

    private static Optional<EvidencedValue> weigh(
            SortedMap<PlaceId, Estimate> shares, double largest, Function<PlaceId, Optional<EvidencedValue>> weights) {
        return WeightedHhi.find(shares, largest, weights);
    }

    private static Function<PlaceId, Optional<EvidencedValue>> risks(FormYear known) {
        return place -> known.governance().risk(place, known.year());
    }

    /** Shares in what a node draws on: its own output and its imports, by place of origin. */
    static SortedMap<PlaceId, Estimate> sources(FormYear known, PlaceId node) {
        SortedMap<PlaceId, Estimate> parts = new TreeMap<>();
        known.production()
                .ifPresent(table -> table.places().forEach((place, figure) -> {
                    if (known.node(place).equals(node)) {
                        parts.put(place, figure.tonnes());
                    }
                }));
        known.trade()
                .ifPresent(
                        trade -> trade.partners(node).forEach((origin, tonnes) -> parts.put(origin, tonnes.value())));
        return ShareRanges.of(parts);
    }

    /** The evidence for the largest place of a table, and all its sources. */
    public static EvidencedValue leading(OutputTable table) {
        return table.findLargest()
                .flatMap(table::find)
                .map(figure -> new EvidencedValue(figure.tonnes(), figure.grade(), table.sources()))
                .orElse(EvidencedValue.NOTHING);
    }
}
