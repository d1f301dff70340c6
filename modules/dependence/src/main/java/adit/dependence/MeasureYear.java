package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Concentration;
import adit.dependence.measures.DirectShare;
import adit.dependence.measures.DisruptionRisk;
import adit.dependence.measures.FormYear;
import adit.dependence.measures.GeoPolRisk;
import adit.dependence.measures.Governance;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.measures.GrossImportShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.ImportValue;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.NetImportReliance;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.SupplyRisk;
import adit.dependence.measures.TopShare;
import adit.dependence.measures.TopShareRanges;
import adit.dependence.measures.TradeParameter;
import adit.dependence.output.CapacityTable;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputShares;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.NodeMapping;
import adit.dependence.trade.TradeBasis;
import adit.dependence.trade.TradeLedger;
import adit.world.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All measures of one year, form by form; the flows of a year are traced once for all places. */
final class MeasureYear {

    private static final int THREE = 3;

    /** Part of a supply of unknown origin above which its share is an assumption. */
    private static final double NOTABLE = 0.1;

    private final CellIndex tables;
    private final Governance governance;
    private final NodeMapping nodes;
    private final PlaceId supplier;
    private final Set<PlaceId> parts;
    private final int year;
    private final TradeParameter trade;
    private final LookThroughShare lookThrough;
    private final Set<PlaceId> members;

    /**
     * @param members reporting places of a coalition that is measured as a whole too; none if only single places are
     */
    MeasureYear(CellIndex tables, Governance governance, PlaceId supplier, Set<PlaceId> members, int year) {
        this.tables = tables;
        this.governance = governance;
        this.supplier = supplier;
        parts = tables.world().parts(supplier);
        this.year = year;
        this.members = members;
        nodes = NodeMapping.single(tables.world());
        trade = new TradeParameter(tables.world(), Set.of());
        lookThrough = LookThroughShare.of(tables, supplier, year);
    }

    List<MeasureColumn> columns(FormId form) {
        FormYear known = new FormYear(tables, nodes, governance, form, year);
        List<MeasureColumn> columns = new ArrayList<>();
        addWorld(known, columns);
        addUsers(known, whole(form), columns);
        columns.add(supplierShares(known, Measures.SUPPLIER_SHARE, known.outputs()));
        columns.add(supplierShares(
                known,
                Measures.OWNERSHIP_SHARE,
                CapacityTable.byOwner(tables, form, year)
                        .map(table -> new ReportedOutput(table, List.of(), List.of()))));
        columns.add(imports(known, Measures.FACE_VALUE_SHARE, FormYear::trade, this::direct));
        columns.add(imports(known, Measures.IMPORT_VALUE_SHARE, FormYear::tradeValue, this::direct));
        columns.add(imports(known, Measures.IMPORT_VALUE, FormYear::tradeValue, ImportValue::paid));
        columns.add(MeasureColumn.of(
                Measures.LOOK_THROUGH_SHARE, known, lookThroughs(known), NotReportedReason.NO_KNOWN_ORIGIN));
        columns.add(MeasureColumn.ofWorld(Measures.COVERAGE, known, Reading.none(NotReportedReason.NOT_REQUESTED)));
        return columns;
    }

    private void addWorld(FormYear known, List<MeasureColumn> columns) {
        Optional<OutputTable> table = known.headline();
        NotReportedReason none = NotReportedReason.NO_OUTPUT_OR_CAPACITY;
        Reading hhi = table.flatMap(found -> Concentration.find(found).map(index -> of(index, found)))
                .orElseGet(() -> Reading.none(none));
        columns.add(MeasureColumn.ofWorld(Measures.HHI, known, hhi));
        columns.add(MeasureColumn.ofWorld(Measures.HHI_POINTS, known, hhi.times(Hhi.POINTS)));
        columns.add(MeasureColumn.ofWorld(
                Measures.TOP_THREE_SHARE,
                known,
                table.flatMap(found -> topThree(found).map(share -> of(share, found)))
                        .orElseGet(() -> Reading.none(none))));
        columns.add(MeasureColumn.ofWorld(
                Measures.N_MINUS_ONE,
                known,
                table.flatMap(found -> NMinusOne.of(tables, found)
                                .map(left -> of(TopShareRanges.nMinusOne(left, found), found)))
                        .orElseGet(() -> Reading.none(none))));
        columns.add(
                MeasureColumn.ofWorld(Measures.GOVERNANCE_WEIGHTED_HHI, known, GovernanceWeightedHhi.global(known)));
    }

    private static Reading of(Estimate value, OutputTable table) {
        return Reading.of(value, table.year(), GovernanceWeightedHhi.leading(table));
    }

    private static Optional<Estimate> topThree(OutputTable table) {
        return OutputShares.of(table)
                .flatMap(shares -> TopShare.of(shares, THREE))
                .map(top -> TopShareRanges.of(top, table));
    }

    /** The members as one place; empty if no coalition was requested. */
    private Optional<FormYear> whole(FormId form) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FormYear(tables, NodeMapping.coalition(tables.world(), members), governance, form, year));
    }

    private void addUsers(FormYear known, Optional<FormYear> whole, List<MeasureColumn> columns) {
        Map<Measure, BiFunction<FormYear, PlaceId, Reading>> users = new LinkedHashMap<>();
        users.put(Measures.GOVERNANCE_WEIGHTED_SOURCING, GovernanceWeightedHhi::sourcing);
        users.put(Measures.NET_IMPORT_RELIANCE, NetImportReliance::of);
        users.put(Measures.GROSS_IMPORT_SHARE, GrossImportShare::of);
        users.put(Measures.SUPPLY_RISK, (form, node) -> SupplyRisk.of(form, node, trade));
        users.put(Measures.GEOPOLRISK_SCORE, GeoPolRisk::score);
        users.put(Measures.GEOPOLRISK_FACTOR, GeoPolRisk::factor);
        users.put(Measures.DISRUPTION_POTENTIAL, (form, node) -> DisruptionRisk.potential(form, node, trade));
        users.put(Measures.TRADE_EXPOSURE, DisruptionRisk::exposure);
        users.forEach((measure, reading) -> columns.add(user(known, whole, measure, reading)));
        columns.add(MeasureColumn.ofWorld(Measures.ECONOMIC_VULNERABILITY, known, DisruptionRisk.vulnerability()));
        columns.add(MeasureColumn.ofWorld(Measures.DISRUPTION_RISK, known, DisruptionRisk.vulnerability()));
    }

    private static MeasureColumn user(
            FormYear known, Optional<FormYear> whole, Measure measure, BiFunction<FormYear, PlaceId, Reading> reading) {
        Map<PlaceId, Reading> byPlace = new TreeMap<>();
        known.trade()
                .ifPresent(ledger -> ledger.nodes().forEach(node -> byPlace.put(node, reading.apply(known, node))));
        whole.ifPresent(form -> byPlace.put(MeasureTable.COALITION, reading.apply(form, form.coalition())));
        NotReportedReason otherwise =
                known.trade().isPresent() ? NotReportedReason.NO_TRADE_OF_PLACE : NotReportedReason.NO_TRADE;
        return MeasureColumn.of(measure, known, byPlace, otherwise);
    }

    private MeasureColumn supplierShares(FormYear known, Measure measure, Optional<ReportedOutput> outputs) {
        Map<PlaceId, Reading> byPlace = new TreeMap<>();
        Set<PlaceId> places = new java.util.TreeSet<>(Set.of(supplier));
        outputs.ifPresent(found -> places.addAll(found.joint().places().keySet()));
        places.remove(Place.REMAINDER);
        outputs.ifPresent(found -> places.forEach(place -> SupplierShare.of(found, place, parts(place))
                .ifPresent(share -> byPlace.put(
                        place, new Reading.Reported(share.share(), share.grade(), share.sources(), share.year())))));
        return MeasureColumn.of(measure, known, byPlace, NotReportedReason.PLACE_NOT_LISTED);
    }

    /** Of the supplier all places for which it reports; any other place alone. */
    private Set<PlaceId> parts(PlaceId place) {
        return place.equals(supplier) ? parts : Set.of(place);
    }

    /** Of every place that the ledger names, and of all members as one. */
    private MeasureColumn imports(
            FormYear known,
            Measure measure,
            Function<FormYear, Optional<TradeLedger>> ledger,
            BiFunction<Optional<TradeLedger>, PlaceId, Reading> reading) {
        Map<PlaceId, Reading> byPlace = new TreeMap<>();
        ledger.apply(known)
                .ifPresent(found ->
                        found.nodes().forEach(node -> byPlace.put(node, reading.apply(Optional.of(found), node))));
        whole(known.form())
                .filter(form -> ledger.apply(form).isPresent())
                .ifPresent(form ->
                        byPlace.put(MeasureTable.COALITION, reading.apply(ledger.apply(form), form.coalition())));
        return MeasureColumn.of(measure, known, byPlace, NotReportedReason.NO_TRADE_OF_PLACE);
    }

    /** Share of all imports that come from the supplier directly. */
    private Reading direct(Optional<TradeLedger> ledger, PlaceId node) {
        return node.equals(supplier)
                ? Reading.none(NotReportedReason.IS_THE_SUPPLIER)
                : DirectShare.of(ledger, node, supplier, parts);
    }

    /** Of every place, and of the use of all members together. */
    private Map<PlaceId, Reading> lookThroughs(FormYear known) {
        Map<PlaceId, Reading> byPlace = new TreeMap<>();
        Optional<BaseYearFlows> flows = lookThrough.findFlows(known.form());
        if (flows.isEmpty()) {
            return byPlace;
        }
        EvidencedValue evidence = known.headline()
                .map(GovernanceWeightedHhi::leading)
                .orElse(new EvidencedValue(Estimate.exact(0), Grade.E, List.of()));
        Grade traced = flows.get().trade() == TradeBasis.REPORTED ? evidence.grade() : Grade.E;
        BiFunction<Estimate, Double, Reading> reading = (share, unknown) -> new Reading.Reported(
                share,
                unknown > NOTABLE ? Grade.E : traced.worse(evidence.grade()),
                evidence.sources(),
                flows.get().year());
        FormId form = known.form();
        for (PlaceId place : flows.get().places()) {
            lookThrough
                    .find(form, place)
                    .ifPresent(share -> byPlace.put(place, reading.apply(share, lookThrough.unknown(form, place))));
        }
        if (!members.isEmpty()) {
            lookThrough
                    .find(form, members)
                    .ifPresent(share -> byPlace.put(
                            MeasureTable.COALITION, reading.apply(share, lookThrough.unknown(form, members))));
        }
        return byPlace;
    }
}
