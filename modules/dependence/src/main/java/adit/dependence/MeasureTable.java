package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.SupplierLosses;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Governance;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.output.CellIndex;
import adit.dependence.trade.Coalitions;
import adit.math.lp.LpSolver;
import adit.world.Form;
import adit.world.Place;
import adit.world.World;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every measure of the catalogue × form × place × year, each a figure with its evidence or the reason why there is none. Places
 * are reporting places; the measures that need a supplier take that of the question.
 */
public final class MeasureTable {

    /** All members together, excluding the trade among them. */
    public static final PlaceId COALITION = new PlaceId("coalition");

    private record Key(String measure, FormId form, int year) {}

    /**
     * One cell of the table.
     *
     * @param measure which
     * @param form the form
     * @param place supplier or user, by the measure's scope; empty for a measure of the world
     * @param year the requested year
     * @param reading the figure, or why there is none
     */
    public record Row(Measure measure, FormId form, Optional<PlaceId> place, int year, Reading reading) {}

    private final List<PlaceId> places;
    private final Map<Key, MeasureColumn> columns = new LinkedHashMap<>();

    private MeasureTable(World world) {
        places = world.places().stream()
                .map(Place::id)
                .map(world::reporting)
                .distinct()
                .sorted()
                .toList();
    }

    /** All measures but coverage, which is not reported here since it needs a solver. */
    public static MeasureTable of(World world, PlaceId supplier, List<Integer> years) {
        return of(world, supplier, Set.of(), years);
    }

    /** The same, and for the users' measures a row of {@link #COALITION} for the members as one place; the supplier is none of them. */
    public static MeasureTable of(World world, PlaceId supplier, Set<PlaceId> coalition, List<Integer> years) {
        Set<PlaceId> members = new java.util.TreeSet<>();
        coalition.forEach(member -> members.add(world.reporting(member)));
        Coalitions.requireOutside(supplier, members);
        MeasureTable table = new MeasureTable(world);
        CellIndex tables = CellIndex.of(world);
        Governance governance = new Governance(world);
        for (int year : years) {
            MeasureYear measured = new MeasureYear(tables, governance, supplier, members, year);
            world.forms().stream()
                    .map(Form::id)
                    .forEach(form -> measured.columns(form).forEach(table::put));
        }
        return table;
    }

    /** The same with coverage after the loss of the supplier; that of every other place in turn: {@link SupplierLosses}. */
    public static MeasureTable of(
            World world, PlaceId supplier, Set<PlaceId> coalition, List<Integer> years, LpSolver solver) {
        MeasureTable table = of(world, supplier, coalition, years);
        for (int year : years) {
            try (Coverage coverage = Coverage.of(world, year, solver)) {
                world.forms().forEach(form -> table.put(coverage(coverage, form.id(), supplier, year)));
            }
        }
        return table;
    }

    private static MeasureColumn coverage(Coverage coverage, FormId form, PlaceId supplier, int year) {
        SortedMap<PlaceId, Reading> byPlace = new TreeMap<>();
        byPlace.put(supplier, coverage.reading(form, Set.of(supplier)));
        return new MeasureColumn(Measures.COVERAGE, form, year, byPlace, Reading.none(NotReportedReason.NOT_REQUESTED));
    }

    private void put(MeasureColumn column) {
        columns.put(new Key(column.measure().id(), column.form(), column.year()), column);
    }

    /** The column of a measure, form and year; empty if the form or year was not requested. */
    public Optional<MeasureColumn> find(Measure measure, FormId form, int year) {
        return Optional.ofNullable(columns.get(new Key(measure.id(), form, year)));
    }

    /** All columns: by year, form in the order of the world, measure in that of the catalogue. */
    public List<MeasureColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** Every cell; a measure of the world has one for each form and year, the others one for each place too. */
    public Stream<Row> rows() {
        return columns.values().stream().flatMap(this::rows);
    }

    private Stream<Row> rows(MeasureColumn column) {
        if (column.measure().scope() == Measure.Scope.WORLD) {
            return Stream.of(
                    new Row(column.measure(), column.form(), Optional.empty(), column.year(), column.otherwise()));
        }
        Set<PlaceId> all = new LinkedHashSet<>(places);
        all.addAll(column.byPlace().keySet());
        return all.stream()
                .map(place ->
                        new Row(column.measure(), column.form(), Optional.of(place), column.year(), column.get(place)));
    }
}
