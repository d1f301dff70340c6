package adit.dependence.trade;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.ReportedOutput;
import adit.world.Attribute;
import adit.world.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trade as reported in statistics; trade inside a reporting place is excluded. */
public final class ReportedTrade {

    private ReportedTrade() {}

    static Optional<BaseYearFlows> find(CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        return tables.nearest(Attribute.TRADE, form, year)
                .map(cells -> BaseYearFlows.of(
                        form,
                        cells.year(),
                        TradeBasis.REPORTED,
                        outputs(tables, grouping, form, cells.year()),
                        flows(grouping, cells.cells())));
    }

    /** Only the flows, in the unit of the attribute; output and use are not meaningful here. */
    public static Optional<BaseYearFlows> findFlows(
            CellIndex tables, PlaceGrouping grouping, Attribute attribute, FormId form, int year) {
        return tables.nearest(attribute, form, year)
                .map(cells -> BaseYearFlows.of(
                        form, cells.year(), TradeBasis.REPORTED, new TreeMap<>(), flows(grouping, cells.cells())));
    }

    private static SortedMap<PlaceId, Estimate> outputs(
            CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        return ReportedOutput.find(tables, form, year)
                .map(outputs -> grouping.ranges(outputs.headline()))
                .orElseGet(TreeMap::new);
    }

    private static List<Flow> flows(PlaceGrouping grouping, List<Observed> cells) {
        Map<PlaceId, Map<PlaceId, Flow>> pairs = new TreeMap<>();
        for (Observed observed : cells) {
            PlaceId from = grouping.node(observed.cell().from());
            PlaceId to = grouping.node(observed.cell().to());
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
