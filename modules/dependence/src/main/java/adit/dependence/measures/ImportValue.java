package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.ReportedTrade;
import adit.dependence.trade.TradeLedger;
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
        @Measured(UnitOfMeasure.MILLION_DOLLARS) Estimate paid,
        @Measured(UnitOfMeasure.MILLION_DOLLARS) Estimate paidToSupplier,
        Optional<@Measured(UnitOfMeasure.SHARE) Estimate> ofImports,
        Optional<@Measured(UnitOfMeasure.SHARE) Estimate> ofImportsFromOutside,
        int year,
        Grade grade,
        List<SourceId> sources) {

    /** The values of trade in a world are in thousand US$. */
    private static final double MILLIONS = UnitOfMeasure.THOUSAND_DOLLARS.factorTo(UnitOfMeasure.MILLION_DOLLARS);

    public ImportValue {
        sources = List.copyOf(sources);
    }

    /** The values of a year or the nearest reported one; empty if no source states any, or if the supplier is hidden in its group. */
    public static Optional<ImportValue> find(
            World world, PlaceId supplier, Set<PlaceId> coalition, FormId form, int year) {
        PlaceGrouping grouping = new PlaceGrouping(world, Set.of(supplier));
        return find(CellIndex.of(world), grouping, supplier, grouping.nodes(coalition), form, year);
    }

    public static Optional<ImportValue> find(
            CellIndex tables, PlaceGrouping grouping, PlaceId supplier, Set<PlaceId> members, FormId form, int year) {
        return ReportedTrade.findFlows(tables, grouping, Attribute.TRADE_VALUE, form, year)
                .flatMap(flows -> of(flows, grouping, supplier, members));
    }

    private static Optional<ImportValue> of(
            BaseYearFlows flows, PlaceGrouping grouping, PlaceId supplier, Set<PlaceId> members) {
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
        EvidenceSum tally = new EvidenceSum();
        flows.flows().stream()
                .filter(flow -> members.contains(flow.to())
                        && (!toSupplier || flow.from().equals(supplier)))
                .forEach(flow -> tally.add(flow.evidence()));
        return tally.sum().value().times(MILLIONS);
    }

    /** A place's imports in a ledger of values, million US$. */
    public static Reading paid(Optional<TradeLedger> values, PlaceId node) {
        return values.filter(ledger -> ledger.imports(node).number() > 0)
                .map(ledger -> Reading.of(ledger.imports(node).value(), ledger.year(), ledger.imports(node))
                        .times(MILLIONS))
                .orElseGet(() -> Reading.none(NotReportedReason.NO_IMPORTS));
    }
}
