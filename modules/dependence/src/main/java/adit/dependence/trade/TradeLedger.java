package adit.dependence.trade;

import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.world.Attribute;
import adit.world.Observed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reported imports and exports of a form in a year with their ranges, read once for all places; trade inside a node is left out. */
public final class TradeLedger {

    private final int year;
    private final Map<PlaceId, EvidenceSum> imports = new HashMap<>();
    private final Map<PlaceId, EvidenceSum> exports = new HashMap<>();
    private final Map<PlaceId, Map<PlaceId, EvidenceSum>> partners = new HashMap<>();

    private TradeLedger(NodeMapping nodes, CellIndex.YearCells cells) {
        year = cells.year();
        for (Observed observed : cells.cells()) {
            add(nodes, observed.cell().from(), observed.cell().to(), EvidencedValue.of(observed));
        }
    }

    private void add(NodeMapping nodes, PlaceId origin, PlaceId destination, EvidencedValue tonnes) {
        PlaceId from = nodes.node(origin);
        PlaceId to = nodes.node(destination);
        if (!from.equals(to)) {
            tally(exports, from).add(tonnes);
            tally(imports, to).add(tonnes);
            tally(partners.computeIfAbsent(to, key -> new TreeMap<>()), origin).add(tonnes);
        }
    }

    private static EvidenceSum tally(Map<PlaceId, EvidenceSum> tallies, PlaceId place) {
        return tallies.computeIfAbsent(place, key -> new EvidenceSum());
    }

    /** The trade of the year, or of the nearest reported one; empty if no trade is reported. */
    public static Optional<TradeLedger> find(CellIndex tables, NodeMapping nodes, adit.basics.FormId form, int year) {
        return find(tables, nodes, Attribute.TRADE, form, year);
    }

    /** The same of another attribute, such as the value of trade, in its unit. */
    public static Optional<TradeLedger> find(
            CellIndex tables, NodeMapping nodes, Attribute attribute, adit.basics.FormId form, int year) {
        return tables.nearest(attribute, form, year).map(cells -> new TradeLedger(nodes, cells));
    }

    public int year() {
        return year;
    }

    /** Every place that ships or receives. */
    public SortedSet<PlaceId> nodes() {
        SortedSet<PlaceId> nodes = new TreeSet<>(imports.keySet());
        nodes.addAll(exports.keySet());
        return nodes;
    }

    /** True if anything is reported of the place, be it imports or exports. */
    public boolean names(PlaceId node) {
        return imports.containsKey(node) || exports.containsKey(node);
    }

    /** Imports, t/y; {@link EvidencedValue#NOTHING} if none are reported. */
    public EvidencedValue imports(PlaceId node) {
        return Optional.ofNullable(imports.get(node)).map(EvidenceSum::sum).orElse(EvidencedValue.NOTHING);
    }

    /** Exports, t/y; {@link EvidencedValue#NOTHING} if none are reported. */
    public EvidencedValue exports(PlaceId node) {
        return Optional.ofNullable(exports.get(node)).map(EvidenceSum::sum).orElse(EvidencedValue.NOTHING);
    }

    /** t/y that arrive from each place of origin, as the statistics name it. */
    public Map<PlaceId, EvidencedValue> partners(PlaceId node) {
        Map<PlaceId, EvidencedValue> sums = new TreeMap<>();
        partners.getOrDefault(node, Map.of()).forEach((origin, tally) -> sums.put(origin, tally.sum()));
        return sums;
    }
}
