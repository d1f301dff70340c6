package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.OutputFigure;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is reported of the output of a form in a year: source by source, and jointly.
 *
 * <p>Sources have different coverage, so a share is computed within one source. A source that lists only one country would
 * give it 100 %; a source therefore counts as covering the world only if its places have at least 80 % of the joint
 * total <em>and</em> at least half of the joint output outside the largest place. Other sources are listed as partial.
 *
 * @param joint in each place the chosen observation, with the joint range
 * @param accounts one table for each source that covers the world, sorted by source; empty for capacities
 * @param partial sources that name too few places to be an account of the world
 */
public record ReportedOutput(OutputTable joint, List<OutputTable> accounts, List<SourceId> partial) {

    private static final double COVERS_ALL = 0.8;
    private static final double COVERS_OTHERS = 0.5;

    public ReportedOutput {
        accounts = List.copyOf(accounts);
        partial = List.copyOf(partial);
    }

    /**
     * Reported production of the year, otherwise of the nearest earlier reported year, otherwise of the nearest later one; if no year
     * has any, the capacity of operating facilities. A year in which only one place reports does not cover the world, and is used
     * only if there is nothing else. Empty if there is neither production nor capacity.
     */
    public static Optional<ReportedOutput> find(World world, FormId form, int year) {
        return find(CellIndex.of(world), form, year);
    }

    public static Optional<ReportedOutput> find(CellIndex tables, FormId form, int year) {
        return tables.outputs(
                form,
                year,
                () -> ProductionTables.findOfSeveral(tables, form, year)
                        .or(() -> CapacityTable.find(tables, form, year)
                                .map(table -> new ReportedOutput(table, List.of(), List.of())))
                        .or(() -> ProductionTables.find(tables, form, year)));
    }

    /** Sorts the sources' tables into accounts of the world and partial ones. */
    static ReportedOutput of(OutputTable joint, List<OutputTable> bySource) {
        List<OutputTable> accounts =
                bySource.stream().filter(table -> covers(table, joint)).toList();
        List<SourceId> partial = bySource.stream()
                .filter(table -> !covers(table, joint))
                .flatMap(table -> table.source().stream())
                .toList();
        return new ReportedOutput(joint, accounts, partial);
    }

    private static boolean covers(OutputTable table, OutputTable joint) {
        double others = table.total() - valueAtLargest(table, joint);
        double jointOthers = joint.total() - valueAtLargest(joint, joint);
        return table.total() >= COVERS_ALL * joint.total() && others >= COVERS_OTHERS * jointOthers;
    }

    private static double valueAtLargest(OutputTable table, OutputTable joint) {
        return joint.findLargest().flatMap(table::find).map(OutputFigure::value).orElse(0.0);
    }

    /** The table for a question about a place: that of the source of the place's chosen observation if it covers the world, otherwise the joint one. */
    public OutputTable headline(PlaceId place) {
        return joint.find(place).map(this::tableOf).orElseGet(this::headline);
    }

    /** The same for a question about several places together, such as a group: of the largest of them. */
    public OutputTable headline(Set<PlaceId> places) {
        return places.stream()
                .filter(place -> joint.find(place).isPresent())
                .max(java.util.Comparator.comparingDouble(
                        place -> joint.find(place).map(OutputFigure::value).orElse(0.0)))
                .map(this::headline)
                .orElseGet(this::headline);
    }

    /** The table for a question about all places: that of the source of the largest place's chosen observation, otherwise the joint one. */
    public OutputTable headline() {
        return joint.findLargest().flatMap(joint::find).map(this::tableOf).orElse(joint);
    }

    private OutputTable tableOf(OutputFigure chosen) {
        return accounts.stream()
                .filter(table -> table.source().map(List::of).equals(Optional.of(chosen.sources())))
                .findFirst()
                .orElse(joint);
    }
}
