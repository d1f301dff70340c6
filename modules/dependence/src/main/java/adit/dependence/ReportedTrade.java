package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trade as reported in statistics; trade inside a reporting place is excluded. */
final class ReportedTrade {

    private ReportedTrade() {}

    static Optional<BaseYearFlows> find(Tables tables, Grouping grouping, FormId form, int year) {
        return tables.nearest(Attribute.TRADE, form, year)
                .map(cells -> BaseYearFlows.of(
                        form,
                        cells.year(),
                        TradeBasis.REPORTED,
                        outputs(tables, grouping, form, cells.year()),
                        flows(grouping, cells.cells())));
    }

    /** Only the flows, in the unit of the attribute; output and use are not meaningful here. */
    static Optional<BaseYearFlows> findFlows(
            Tables tables, Grouping grouping, Attribute attribute, FormId form, int year) {
        return tables.nearest(attribute, form, year)
                .map(cells -> BaseYearFlows.of(
                        form, cells.year(), TradeBasis.REPORTED, new TreeMap<>(), flows(grouping, cells.cells())));
    }

    private static SortedMap<PlaceId, Estimate> outputs(Tables tables, Grouping grouping, FormId form, int year) {
        return Outputs.find(tables, form, year)
                .map(outputs -> grouping.ranges(outputs.headline()))
                .orElseGet(TreeMap::new);
    }

    private static List<Flow> flows(Grouping grouping, List<Observed> cells) {
        Map<PlaceId, Map<PlaceId, Flow>> pairs = new TreeMap<>();
        for (Observed observed : cells) {
            PlaceId from = grouping.node(new PlaceId(observed.cell().keys().get(1)));
            PlaceId to = grouping.node(new PlaceId(observed.cell().keys().get(2)));
            if (!from.equals(to)) {
                pairs.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, flow(from, to, observed), Flow::plus);
            }
        }
        List<Flow> flows = new ArrayList<>();
        pairs.values().forEach(row -> flows.addAll(row.values()));
        return flows;
    }

    private static Flow flow(PlaceId from, PlaceId to, Observed observed) {
        return new Flow(
                from,
                to,
                observed.estimate(),
                observed.grade(),
                List.of(observed.chosen().source()));
    }
}
