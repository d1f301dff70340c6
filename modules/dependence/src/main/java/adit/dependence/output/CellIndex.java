package adit.dependence.output;

import adit.basics.FormId;
import adit.dependence.figures.OutputFigure;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The cells of a world by form and year, sorted once for all measures. Not safe for several threads. */
public final class CellIndex {

    /** The cells of one attribute and form in one year, never empty. */
    public record YearCells(int year, List<Observed> cells) {}

    /** Capacity of one operating facility for a form. */
    record Capacity(Plant plant, OutputFigure figure) {}

    private record Series(Attribute attribute, FormId form) {}

    private record FormAndYear(FormId form, int year) {}

    private final World world;
    private final Map<Series, NavigableMap<Integer, List<Observed>>> years = new HashMap<>();

    private final Map<FormId, List<Capacity>> capacities = new HashMap<>();
    private final Map<FormAndYear, Optional<ReportedOutput>> outputs = new HashMap<>();

    private CellIndex(World world) {
        this.world = world;
        world.cells().forEach(this::sortIn);
        CapacityTable.byForm(
                world,
                (form, capacity) -> capacities
                        .computeIfAbsent(form, key -> new ArrayList<>())
                        .add(capacity));
    }

    public static CellIndex of(World world) {
        return new CellIndex(world);
    }

    public World world() {
        return world;
    }

    /** The cells of the year itself, otherwise of the nearest earlier year, otherwise of the nearest later year. */
    public Optional<YearCells> nearest(Attribute attribute, FormId form, int year) {
        NavigableMap<Integer, List<Observed>> known = years.get(new Series(attribute, form));
        return known == null ? Optional.empty() : nearest(known, year);
    }

    /** The same among the years in which at least two places report: a single place says nothing about the shares of the world. */
    Optional<YearCells> nearestOfSeveral(Attribute attribute, FormId form, int year) {
        NavigableMap<Integer, List<Observed>> known =
                new TreeMap<>(years.getOrDefault(new Series(attribute, form), new TreeMap<>()));
        known.values()
                .removeIf(cells -> cells.stream()
                                .map(observed -> observed.cell().place())
                                .distinct()
                                .count()
                        < 2);
        return nearest(known, year);
    }

    private static Optional<YearCells> nearest(NavigableMap<Integer, List<Observed>> known, int year) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<Integer, List<Observed>> before = known.floorEntry(year);
        Map.Entry<Integer, List<Observed>> entry = before != null ? before : known.firstEntry();
        return Optional.of(new YearCells(entry.getKey(), List.copyOf(entry.getValue())));
    }

    /** Capacities for a form of the facilities that operate in a year, in the order of the file. */
    List<Capacity> capacities(FormId form, int year) {
        return capacities.getOrDefault(form, List.of()).stream()
                .filter(capacity -> CapacityTable.hasStarted(capacity.plant(), year))
                .toList();
    }

    /** Remembers the outputs of a form and year. */
    Optional<ReportedOutput> outputs(FormId form, int year, Supplier<Optional<ReportedOutput>> read) {
        FormAndYear key = new FormAndYear(form, year);
        Optional<ReportedOutput> known = outputs.get(key);
        if (known == null) {
            known = read.get();
            outputs.put(key, known);
        }
        return known;
    }

    /** True if any year has a cell. */
    public boolean knows(Attribute attribute, FormId form) {
        return years.containsKey(new Series(attribute, form));
    }

    private void sortIn(Observed observed) {
        Attribute attribute = observed.cell().attribute();
        if (attribute.has(Key.FORM) && attribute.has(Key.YEAR)) {
            years.computeIfAbsent(new Series(attribute, observed.cell().form()), key -> new TreeMap<>())
                    .computeIfAbsent(observed.cell().year(), year -> new ArrayList<>())
                    .add(observed);
        }
    }
}
