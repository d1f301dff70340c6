package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a coalition pays for its imports of a form, and a supplier's share of it: million US$ a year free on board, of the goods as
 * traded, and {@code v_s / Σ_o v_o}, 0 to 1, with {@code v_o} what arrives from place o. Only reported values count. Ranges: as of
 * {@link FaceValueShare}, which computes shares by mass; the two differ if the supplier sells cheaper or more expensive goods.
 *
 * @param paid for all imports, those from other members included
 * @param paidToSupplier for what comes from the supplier directly
 * @param ofImports the supplier's share of all imports by value
 * @param ofImportsFromOutside its share of the imports from outside the coalition by value
 * @param year the year of the values
 * @param grade how good the evidence is
 * @param sources the sources of the values, sorted
 */
public record ImportValue(
        Estimate paid,
        Estimate paidToSupplier,
        Optional<Estimate> ofImports,
        Optional<Estimate> ofImportsFromOutside,
        int year,
        Grade grade,
        List<SourceId> sources) {

    private static final double THOUSANDS = 1e-3;

    public ImportValue {
        sources = List.copyOf(sources);
    }

    /** The values of a year or the nearest reported one; empty if no source states any, or if the supplier is hidden in its group. */
    public static Optional<ImportValue> find(
            World world, PlaceId supplier, Set<PlaceId> coalition, FormId form, int year) {
        Grouping grouping = new Grouping(world, Set.of(supplier));
        return find(Tables.of(world), grouping, supplier, grouping.nodes(coalition), form, year);
    }

    static Optional<ImportValue> find(
            Tables tables, Grouping grouping, PlaceId supplier, Set<PlaceId> members, FormId form, int year) {
        return ReportedTrade.findFlows(tables, grouping, Attribute.TRADE_VALUE, form, year)
                .flatMap(flows -> of(flows, grouping, supplier, members));
    }

    private static Optional<ImportValue> of(
            BaseYearFlows flows, Grouping grouping, PlaceId supplier, Set<PlaceId> members) {
        return FaceValueShare.of(flows, grouping, supplier, members)
                .filter(share -> share.ofImports().isPresent())
                .map(share -> new ImportValue(
                        paid(flows, members, false, supplier),
                        paid(flows, members, true, supplier),
                        share.ofImports(),
                        share.ofImportsFromOutside(),
                        share.year(),
                        share.grade(),
                        share.sources()));
    }

    private static Estimate paid(BaseYearFlows flows, Set<PlaceId> members, boolean toSupplier, PlaceId supplier) {
        Tally tally = new Tally();
        flows.flows().stream()
                .filter(flow -> members.contains(flow.to())
                        && (!toSupplier || flow.from().equals(supplier)))
                .forEach(flow -> tally.add(flow.evidence()));
        return tally.sum().value().times(THOUSANDS);
    }

    /** A place's imports in a ledger of values, million US$. */
    static Reading paid(Optional<TradeLedger> values, PlaceId node) {
        return values.filter(ledger -> ledger.imports(node).number() > 0)
                .map(ledger -> Reading.of(ledger.imports(node).value(), ledger.year(), ledger.imports(node))
                        .times(THOUSANDS))
                .orElseGet(() -> Reading.none(Reason.NO_IMPORTS));
    }
}
