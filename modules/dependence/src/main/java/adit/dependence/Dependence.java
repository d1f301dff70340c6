package adit.dependence;

import adit.basics.PlaceId;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.ImportValue;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.TopShare;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputShares;
import adit.dependence.output.OutputTable;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.ReportedOutput;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Coalitions;
import adit.dependence.trade.TradeBasis;
import adit.world.Form;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** All measures of this package for every form of a world. */
public final class Dependence {

    private final CellIndex tables;
    private final PlaceId supplier;
    private final Set<PlaceId> parts;
    private final PlaceGrouping grouping;
    private final SortedSet<PlaceId> members;
    private final int year;
    private final LookThroughShare lookThrough;

    private Dependence(World world, PlaceId supplier, Set<PlaceId> coalition, int year) {
        this.tables = CellIndex.of(world);
        this.supplier = supplier;
        this.parts = world.parts(supplier);
        this.grouping = new PlaceGrouping(world, Set.of(supplier));
        this.members = grouping.nodes(coalition);
        this.year = year;
        Coalitions.requireOutside(supplier, members);
        this.lookThrough = LookThroughShare.of(tables, supplier, year);
    }

    /**
     * The table of a coalition's dependence on a supplier. A form that has no figures for the year has those of the nearest
     * reported year before it, else after it.
     *
     * @throws IllegalArgumentException when the supplier is a member of the coalition, or reported within one of its groups
     */
    public static DependenceTable of(World world, PlaceId supplier, Set<PlaceId> coalition, int year) {
        Dependence dependence = new Dependence(world, supplier, coalition, year);
        List<DependenceRow> rows = world.forms().stream().map(dependence::row).toList();
        return new DependenceTable(supplier, dependence.members, year, rows);
    }

    private DependenceRow row(Form form) {
        Optional<ReportedOutput> outputs = ReportedOutput.find(tables, form.id(), year);
        Optional<OutputTable> table = outputs.map(found -> found.headline(parts));
        Optional<OutputShares> shares = table.flatMap(OutputShares::of);
        return new DependenceRow(
                form,
                new DependenceRow.Output(
                        table.map(OutputTable::basis),
                        table.map(OutputTable::year),
                        outputs.flatMap(found -> SupplierShare.of(found, supplier, parts)),
                        shares.flatMap(found -> TopShare.of(found, 1)),
                        shares.map(Hhi::of),
                        table.flatMap(found -> NMinusOne.of(tables, found))),
                flows(form));
    }

    private DependenceRow.Flows flows(Form form) {
        Optional<BaseYearFlows> flows = lookThrough.findFlows(form.id());
        return new DependenceRow.Flows(
                flows.map(BaseYearFlows::trade).orElse(TradeBasis.UNKNOWN),
                flows.filter(found -> !found.flows().isEmpty()).map(BaseYearFlows::year),
                flows.flatMap(found -> FaceValueShare.of(found, grouping, supplier, members)),
                lookThrough.find(form.id(), members),
                lookThrough.find(form.id(), members).map(share -> lookThrough.unknown(form.id(), members)),
                flows.map(BaseYearFlows::hubs).orElse(List.of()),
                ImportValue.find(tables, grouping, supplier, members, form.id(), year));
    }
}
