package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputBasis;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.dependence.trade.NodeMapping;
import adit.dependence.trade.TradeLedger;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a form in a year, read once for all places: who makes it, who trades it.
 *
 * <p>Output is that of the year of the trade, so that both belong together. A place that no source of the form's output
 * names is taken to make none, at most what the remainder row holds: an assumption (grade E).
 */
public final class FormYear {

    private final CellIndex tables;
    private final NodeMapping nodes;
    private final Governance governance;
    private final FormId form;
    private final int asked;
    private final Optional<ReportedOutput> outputs;
    private final Optional<TradeLedger> trade;
    private final Optional<TradeLedger> tradeValue;
    private final Optional<OutputTable> production;
    private final Map<PlaceId, EvidenceSum> made = new HashMap<>();
    private final EvidencedValue unnamed;

    public FormYear(CellIndex tables, NodeMapping nodes, Governance governance, FormId form, int year) {
        this.tables = tables;
        this.nodes = nodes;
        this.governance = governance;
        this.form = form;
        this.asked = year;
        outputs = ReportedOutput.find(tables, form, year);
        trade = TradeLedger.find(tables, nodes, form, year);
        tradeValue = TradeLedger.find(tables, nodes, Attribute.TRADE_VALUE, form, year);
        production = ReportedOutput.find(tables, form, year())
                .map(ReportedOutput::headline)
                .filter(table -> table.basis() == OutputBasis.PRODUCTION);
        production.ifPresent(table -> table.places()
                .forEach((place, figure) -> made.computeIfAbsent(nodes.node(place), key -> new EvidenceSum())
                        .add(EvidencedValue.of(figure))));
        unnamed = unnamed();
    }

    /** For one question; a table of many reads its world once. */
    static FormYear of(adit.world.World world, FormId form, Set<PlaceId> coalition, int year) {
        return new FormYear(
                CellIndex.of(world), NodeMapping.coalition(world, coalition), new Governance(world), form, year);
    }

    private EvidencedValue unnamed() {
        double most = production
                .flatMap(table -> table.find(Place.REMAINDER))
                .map(figure -> figure.tonnes().high())
                .orElse(0.0);
        return new EvidencedValue(new Estimate(0, 0, most), Grade.E, List.of());
    }

    public CellIndex tables() {
        return tables;
    }

    public Governance governance() {
        return governance;
    }

    public FormId form() {
        return form;
    }

    /** The place that represents all members of a coalition, if it was read as one. */
    public PlaceId coalition() {
        return nodes.coalition();
    }

    /** The place that a place counts at. */
    PlaceId node(PlaceId place) {
        return nodes.node(place);
    }

    /** The requested year. */
    public int asked() {
        return asked;
    }

    /** The year of the trade, otherwise the requested year. */
    int year() {
        return trade.map(TradeLedger::year).orElse(asked);
    }

    /** Output of the requested year or the nearest one; production, otherwise capacity. */
    public Optional<ReportedOutput> outputs() {
        return outputs;
    }

    /** The headline of {@link #outputs()}. */
    public Optional<OutputTable> headline() {
        return outputs.map(ReportedOutput::headline);
    }

    /** Production in the year of the trade; empty if none is reported in any year. */
    Optional<OutputTable> production() {
        return production;
    }

    public Optional<TradeLedger> trade() {
        return trade;
    }

    /** The value of the trade, thousand US$, in the requested year or the nearest one. */
    public Optional<TradeLedger> tradeValue() {
        return tradeValue;
    }

    /** t/y made at a node; empty if no production of the form is reported. */
    Optional<EvidencedValue> made(PlaceId node) {
        return production.map(table ->
                Optional.ofNullable(made.get(node)).map(EvidenceSum::sum).orElse(unnamed));
    }

    /** t that stocks fell (+) or rose (−) in the year; nothing if the stock at its beginning or end is not reported. */
    EvidencedValue released(PlaceId place) {
        Optional<Observed> before = tables.world().find(Cell.stock(form, place, year() - 1));
        Optional<Observed> after = tables.world().find(Cell.stock(form, place, year()));
        if (before.isEmpty() || after.isEmpty()) {
            return EvidencedValue.NOTHING;
        }
        Estimate a = before.get().estimate();
        Estimate b = after.get().estimate();
        Estimate fall = new Estimate(a.value() - b.value(), a.low() - b.high(), a.high() - b.low());
        return EvidencedValue.all(fall, List.of(EvidencedValue.of(before.get()), EvidencedValue.of(after.get())));
    }
}
