package adit.curation;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.Parameters;
import adit.basics.SourceId;
import adit.curation.CellChange.Kind;
import adit.plandata.assumptions.CellForms;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Deciding;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Differences between two sides: two worlds, or two editions in one world.
 *
 * @param before name of the first side
 * @param after name of the second side
 * @param compared number of cells that both sides have
 * @param least the filter: values that change by less, as a share, are not among the changes
 * @param changes the differences: values by the size of their change, then evidence, then cells that only one side has
 * @param commodities commodity of each changed cell
 * @param world the world of the second side, whose names a text uses
 */
public record WorldDiff(
        String before,
        String after,
        int compared,
        double least,
        List<CellChange> changes,
        Map<Cell, String> commodities,
        World world) {

    /**
     * The filter.
     *
     * @param forms only cells about these forms; empty for all cells
     * @param least values that change by less, as a share, are left out; above 0, changes of evidence only are left out too
     */
    public record Filter(List<Form> forms, double least) {
        public Filter {
            forms = List.copyOf(forms);
        }
    }

    public WorldDiff {
        changes = List.copyOf(changes);
        commodities = Map.copyOf(commodities);
    }

    /** Compares the figures that two worlds use. */
    public static WorldDiff between(World before, World after, Filter filter) {
        boolean namesakes = before.name().equals(after.name());
        String first = before.name() + (namesakes ? " (1)" : "");
        String second = after.name() + (namesakes ? " (2)" : "");
        return of(
                new Side(first, before, WorldDiff::chosen, Cell::toString),
                new Side(second, after, WorldDiff::chosen, Cell::toString),
                filter);
    }

    /**
     * Compares the figures of two sources, or of groups of sources with a common id prefix, in one world. Reserves are
     * dated by edition, so their years differ between any two; they are compared without the year.
     */
    public static WorldDiff editions(World world, String before, String after, Filter filter) {
        return of(
                new Side(before, world, from(world, before), WorldDiff::ofEdition),
                new Side(after, world, from(world, after), WorldDiff::ofEdition),
                filter);
    }

    private static String ofEdition(Cell cell) {
        return cell.attribute() == Attribute.RESERVE
                ? Cell.of(Attribute.RESERVE, cell.form(), cell.place(), "").toString()
                : cell.toString();
    }

    /** Adds an issue if no source of the world has an id that begins so. */
    public static void requireSource(World world, String prefix, Parameters parameters, Issues issues) {
        List<String> known =
                world.sources().stream().map(Source::id).map(SourceId::code).toList();
        if (prefix.isBlank() || known.stream().noneMatch(id -> id.startsWith(prefix))) {
            issues.add(parameters.error(
                    "unknown-source",
                    "editions",
                    prefix,
                    "no source of the world has an id with this prefix",
                    Nearest.hint(prefix, known, "use an id of sources.csv, or a prefix of one")));
        }
    }

    private record Side(
            String name, World world, Function<Observed, Optional<Observation>> figure, Function<Cell, String> key) {

        private Map<String, Observation> figures(Filter filter) {
            CellForms about = new CellForms(world);
            Map<String, Observation> byName = new TreeMap<>();
            world.cells()
                    .filter(each -> filter.forms().isEmpty() || about.concerns(each.cell(), filter.forms()))
                    .forEach(each -> figure.apply(each).ifPresent(found -> byName.put(key.apply(each.cell()), found)));
            return byName;
        }
    }

    private static Optional<Observation> chosen(Observed observed) {
        return Optional.of(observed.chosen());
    }

    private static Function<Observed, Optional<Observation>> from(World world, String prefix) {
        return observed -> Deciding.ranked(world, observed).stream()
                .filter(each -> each.source().code().startsWith(prefix))
                .findFirst();
    }

    private static WorldDiff of(Side before, Side after, Filter filter) {
        Map<String, Observation> first = before.figures(filter);
        Map<String, Observation> second = after.figures(filter);
        List<CellChange> changes = new ArrayList<>();
        first.forEach((name, found) -> changes.add(change(found, Optional.ofNullable(second.get(name)))));
        second.forEach((name, found) -> {
            if (!first.containsKey(name)) {
                changes.add(new CellChange(found.cell(), Optional.empty(), Optional.of(UsedFigure.of(found))));
            }
        });
        int both = Math.toIntExact(
                first.keySet().stream().filter(second::containsKey).count());
        List<CellChange> kept = changes.stream()
                .filter(each -> kept(each, filter.least()))
                .sorted(ORDER)
                .toList();
        return new WorldDiff(
                before.name(),
                after.name(),
                both,
                filter.least(),
                kept,
                commodities(before, after, kept),
                after.world());
    }

    private static final Comparator<CellChange> ORDER = Comparator.comparing(CellChange::kind)
            .thenComparing(CellChange::size, Comparator.reverseOrder())
            .thenComparing(CellChange::cell);

    private static CellChange change(Observation before, Optional<Observation> after) {
        Cell cell = after.map(Observation::cell).orElse(before.cell());
        return new CellChange(cell, Optional.of(UsedFigure.of(before)), after.map(UsedFigure::of));
    }

    private static boolean kept(CellChange change, double least) {
        return switch (change.kind()) {
            case NONE -> false;
            case VALUE -> change.relative().isEmpty() || change.size() >= least;
            case EVIDENCE -> least <= 0;
            case ONLY_BEFORE, ONLY_AFTER -> true;
        };
    }

    private static Map<Cell, String> commodities(Side before, Side after, List<CellChange> changes) {
        CellForms first = new CellForms(before.world());
        CellForms second = new CellForms(after.world());
        return changes.stream()
                .collect(Collectors.toMap(
                        CellChange::cell, each -> (each.after().isPresent() ? second : first).commodity(each.cell())));
    }

    /** The changes of one kind, in their order. */
    public List<CellChange> of(Kind kind) {
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }
}
