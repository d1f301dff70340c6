package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.world.Attribute;
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
final class FormYear {

    private final Tables tables;
    private final Nodes nodes;
    private final Governance governance;
    private final FormId form;
    private final int asked;
    private final Optional<Outputs> outputs;
    private final Optional<TradeLedger> trade;
    private final Optional<TradeLedger> tradeValue;
    private final Optional<OutputTable> production;
    private final Map<PlaceId, Tally> made = new HashMap<>();
    private final Evidenced unnamed;

    FormYear(Tables tables, Nodes nodes, Governance governance, FormId form, int year) {
        this.tables = tables;
        this.nodes = nodes;
        this.governance = governance;
        this.form = form;
        this.asked = year;
        outputs = Outputs.find(tables, form, year);
        trade = TradeLedger.find(tables, nodes, form, year);
        tradeValue = TradeLedger.find(tables, nodes, Attribute.TRADE_VALUE, form, year);
        production = Outputs.find(tables, form, year())
                .map(Outputs::headline)
                .filter(table -> table.basis() == Basis.PRODUCTION);
        production.ifPresent(table -> table.places()
                .forEach((place, figure) -> made.computeIfAbsent(nodes.node(place), key -> new Tally())
                        .add(Evidenced.of(figure))));
        unnamed = unnamed();
    }

    /** For one question; a table of many reads its world once. */
    static FormYear of(adit.world.World world, FormId form, Set<PlaceId> coalition, int year) {
        return new FormYear(Tables.of(world), Nodes.coalition(world, coalition), new Governance(world), form, year);
    }

    private Evidenced unnamed() {
        double most = production
                .flatMap(table -> table.find(Place.REMAINDER))
                .map(figure -> figure.tonnes().high())
                .orElse(0.0);
        return new Evidenced(new Estimate(0, 0, most), Grade.E, List.of());
    }

    Tables tables() {
        return tables;
    }

    Governance governance() {
        return governance;
    }

    FormId form() {
        return form;
    }

    /** The place that represents all members of a coalition, if it was read as one. */
    PlaceId coalition() {
        return nodes.coalition();
    }

    /** The place that a place counts at. */
    PlaceId node(PlaceId place) {
        return nodes.node(place);
    }

    /** The requested year. */
    int asked() {
        return asked;
    }

    /** The year of the trade, otherwise the requested year. */
    int year() {
        return trade.map(TradeLedger::year).orElse(asked);
    }

    /** Output of the requested year or the nearest one; production, otherwise capacity. */
    Optional<Outputs> outputs() {
        return outputs;
    }

    /** The headline of {@link #outputs()}. */
    Optional<OutputTable> headline() {
        return outputs.map(Outputs::headline);
    }

    /** Production in the year of the trade; empty if none is reported in any year. */
    Optional<OutputTable> production() {
        return production;
    }

    Optional<TradeLedger> trade() {
        return trade;
    }

    /** The value of the trade, thousand US$, in the requested year or the nearest one. */
    Optional<TradeLedger> tradeValue() {
        return tradeValue;
    }

    /** t/y made at a node; empty if no production of the form is reported. */
    Optional<Evidenced> made(PlaceId node) {
        return production.map(
                table -> Optional.ofNullable(made.get(node)).map(Tally::sum).orElse(unnamed));
    }

    /** t that stocks fell (+) or rose (−) in the year; nothing if the stock at its beginning or end is not reported. */
    Evidenced released(PlaceId place) {
        Optional<Observed> before = tables.world().find(Attribute.STOCK, form, place, year() - 1);
        Optional<Observed> after = tables.world().find(Attribute.STOCK, form, place, year());
        if (before.isEmpty() || after.isEmpty()) {
            return Evidenced.NOTHING;
        }
        Estimate a = before.get().estimate();
        Estimate b = after.get().estimate();
        Estimate fall = new Estimate(a.value() - b.value(), a.low() - b.high(), a.high() - b.low());
        return Evidenced.all(fall, List.of(Evidenced.of(before.get()), Evidenced.of(after.get())));
    }
}
