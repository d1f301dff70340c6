package adit.dependence;

import adit.basics.PlaceId;
import adit.world.Form;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** All measures of this package for every form of a world. */
public final class Dependence {

    private static final int THREE = 3;

    private final Tables tables;
    private final PlaceId supplier;
    private final Grouping grouping;
    private final SortedSet<PlaceId> members;
    private final int year;
    private final LookThroughShare lookThrough;

    private Dependence(World world, PlaceId supplier, Set<PlaceId> coalition, int year) {
        this.tables = Tables.of(world);
        this.supplier = supplier;
        this.grouping = new Grouping(world, Set.of(supplier));
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
        Optional<Outputs> outputs = Outputs.find(tables, form.id(), year);
        Optional<OutputTable> table = outputs.map(found -> found.headline(supplier));
        Optional<Shares> shares = table.flatMap(Shares::of);
        Optional<BaseYearFlows> flows = lookThrough.findFlows(form.id());
        return new DependenceRow(
                form,
                table.map(OutputTable::basis),
                table.map(OutputTable::year),
                outputs.flatMap(found -> SupplierShare.of(found, supplier)),
                shares.flatMap(found -> TopShare.of(found, 1)),
                shares.flatMap(found -> TopShare.of(found, THREE)),
                shares.map(Hhi::of),
                table.flatMap(found -> NMinusOne.of(tables, found)),
                flows.flatMap(found -> FaceValueShare.of(found, grouping, supplier, members)),
                lookThrough.find(form.id(), members),
                lookThrough.find(form.id(), members).map(share -> lookThrough.unknown(form.id(), members)),
                flows.map(BaseYearFlows::hubs).orElse(List.of()),
                flows.map(BaseYearFlows::trade).orElse(TradeBasis.UNKNOWN),
                flows.filter(found -> !found.flows().isEmpty()).map(BaseYearFlows::year),
                ImportValue.find(tables, grouping, supplier, members, form.id(), year));
    }
}
