package adit.dependence;

import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Observed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reported imports and exports of a form in a year with their ranges, read once for all places; trade inside a node is left out. */
final class TradeLedger {

    private final int year;
    private final Map<PlaceId, Tally> imports = new HashMap<>();
    private final Map<PlaceId, Tally> exports = new HashMap<>();
    private final Map<PlaceId, Map<PlaceId, Tally>> partners = new HashMap<>();

    private TradeLedger(Nodes nodes, Tables.YearCells cells) {
        year = cells.year();
        for (Observed observed : cells.cells()) {
            List<String> keys = observed.cell().keys();
            add(nodes, new PlaceId(keys.get(1)), new PlaceId(keys.get(2)), Evidenced.of(observed));
        }
    }

    private void add(Nodes nodes, PlaceId origin, PlaceId destination, Evidenced tonnes) {
        PlaceId from = nodes.node(origin);
        PlaceId to = nodes.node(destination);
        if (!from.equals(to)) {
            tally(exports, from).add(tonnes);
            tally(imports, to).add(tonnes);
            tally(partners.computeIfAbsent(to, key -> new TreeMap<>()), origin).add(tonnes);
        }
    }

    private static Tally tally(Map<PlaceId, Tally> tallies, PlaceId place) {
        return tallies.computeIfAbsent(place, key -> new Tally());
    }

    /** The trade of the year, or of the nearest reported one; empty if no trade is reported. */
    static Optional<TradeLedger> find(Tables tables, Nodes nodes, adit.basics.FormId form, int year) {
        return find(tables, nodes, Attribute.TRADE, form, year);
    }

    /** The same of another attribute, such as the value of trade, in its unit. */
    static Optional<TradeLedger> find(
            Tables tables, Nodes nodes, Attribute attribute, adit.basics.FormId form, int year) {
        return tables.nearest(attribute, form, year).map(cells -> new TradeLedger(nodes, cells));
    }

    int year() {
        return year;
    }

    /** Every place that ships or receives. */
    SortedSet<PlaceId> nodes() {
        SortedSet<PlaceId> nodes = new TreeSet<>(imports.keySet());
        nodes.addAll(exports.keySet());
        return nodes;
    }

    /** True if anything is reported of the place, be it imports or exports. */
    boolean names(PlaceId node) {
        return imports.containsKey(node) || exports.containsKey(node);
    }

    /** Imports, t/y; {@link Evidenced#NOTHING} if none are reported. */
    Evidenced imports(PlaceId node) {
        return Optional.ofNullable(imports.get(node)).map(Tally::sum).orElse(Evidenced.NOTHING);
    }

    /** Exports, t/y; {@link Evidenced#NOTHING} if none are reported. */
    Evidenced exports(PlaceId node) {
        return Optional.ofNullable(exports.get(node)).map(Tally::sum).orElse(Evidenced.NOTHING);
    }

    /** t/y that arrive from each place of origin, as the statistics name it. */
    Map<PlaceId, Evidenced> partners(PlaceId node) {
        Map<PlaceId, Evidenced> sums = new TreeMap<>();
        partners.getOrDefault(node, Map.of()).forEach((origin, tally) -> sums.put(origin, tally.sum()));
        return sums;
    }
}
