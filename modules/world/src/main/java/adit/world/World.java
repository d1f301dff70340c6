package adit.world;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What exists, according to a set of sources. Immutable; every number is an {@link Observed} with its evidence.
 * Built by {@link WorldBuilder}.
 */
public final class World {

    private final String name;
    private final int baseYear;
    private final Vocabulary vocabulary;
    private final Map<PlaceId, Place> places;
    private final Map<FormId, Form> forms;
    private final Map<ProcessId, Recipe> recipes;
    private final List<Plant> plants;
    private final List<Restriction> restrictions;
    private final Map<PlantId, List<PlantState>> states;
    private final Map<SourceId, Source> sources;
    private final Map<Attribute, Cells> cells;

    /** The cells of an attribute, in the order of their names, by name, and by their first key. */
    private record Cells(List<Observed> inOrder, Map<Cell, Observed> byName, Map<String, List<Observed>> byFirstKey) {

        static Cells of(List<Observed> inOrder) {
            Map<Cell, Observed> byName = new java.util.HashMap<>();
            inOrder.forEach(one -> byName.put(one.cell(), one));
            Map<String, List<Observed>> byFirstKey = inOrder.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.cell().keys().getFirst(), Collectors.toUnmodifiableList()));
            return new Cells(
                    List.copyOf(inOrder),
                    java.util.Collections.unmodifiableMap(byName),
                    java.util.Collections.unmodifiableMap(byFirstKey));
        }

        Cells with(Map<Cell, Observed> replaced) {
            return of(inOrder.stream()
                    .map(former -> replaced.getOrDefault(former.cell(), former))
                    .toList());
        }
    }

    World(WorldBuilder from) {
        name = from.name();
        baseYear = from.baseYear();
        vocabulary = from.vocabulary();
        places = inOrder(from.places(), Place::id);
        forms = inOrder(from.forms(), Form::id);
        recipes = inOrder(from.recipes(), Recipe::id);
        plants = List.copyOf(inOrder(from.plants(), Plant::id).values());
        restrictions = List.copyOf(inOrder(from.restrictions(), Restriction::id).values());
        states = from.states().stream().collect(Collectors.groupingBy(PlantState::plant));
        sources = inOrder(from.sources(), Source::id);
        cells = grouped(from.cells().values());
    }

    /** {@code base} with other figures in some cells, and further citations. */
    private World(World base, Map<Cell, Observed> replaced, List<Source> cited) {
        name = base.name;
        baseYear = base.baseYear;
        vocabulary = base.vocabulary;
        places = base.places;
        forms = base.forms;
        recipes = inOrder(
                base.recipes.values().stream()
                        .map(recipe -> recipe.with(replaced))
                        .toList(),
                Recipe::id);
        plants = base.plants.stream().map(plant -> plant.with(replaced)).toList();
        restrictions =
                base.restrictions.stream().map(each -> each.with(replaced)).toList();
        states = base.states.values().stream()
                .flatMap(List::stream)
                .map(each -> each.with(replaced))
                .collect(Collectors.groupingBy(PlantState::plant));
        sources = inOrder(
                Stream.concat(base.sources.values().stream(), cited.stream()).toList(), Source::id);
        Set<Attribute> touched = replaced.keySet().stream().map(Cell::attribute).collect(Collectors.toSet());
        Map<Attribute, Cells> all = new java.util.LinkedHashMap<>(base.cells);
        touched.forEach(each -> all.computeIfPresent(each, (attribute, former) -> former.with(replaced)));
        cells = java.util.Collections.unmodifiableMap(all);
    }

    /** {@code base} with other places. */
    private World(Map<PlaceId, Place> places, World base) {
        name = base.name;
        baseYear = base.baseYear;
        vocabulary = base.vocabulary;
        this.places = places;
        forms = base.forms;
        recipes = base.recipes;
        plants = base.plants;
        restrictions = base.restrictions;
        states = base.states;
        sources = base.sources;
        cells = base.cells;
    }

    /** By attribute, in the order of the names of the cells: all cells of an attribute follow each other in it. */
    private static Map<Attribute, Cells> grouped(java.util.Collection<Observed> all) {
        List<Observed> sorted = new java.util.ArrayList<>(all);
        sorted.sort(java.util.Comparator.comparing(Observed::cell));
        Map<Attribute, List<Observed>> lists = new java.util.LinkedHashMap<>();
        sorted.forEach(one -> lists.computeIfAbsent(one.cell().attribute(), any -> new java.util.ArrayList<>())
                .add(one));
        Map<Attribute, Cells> cells = new java.util.LinkedHashMap<>();
        lists.forEach((attribute, list) -> cells.put(attribute, Cells.of(list)));
        return java.util.Collections.unmodifiableMap(cells);
    }

    private static <K, V> Map<K, V> inOrder(List<V> values, Function<V, K> key) {
        Map<K, V> map = new java.util.LinkedHashMap<>();
        for (V value : values) {
            if (map.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException("duplicate in the world: " + key.apply(value));
            }
        }
        return java.util.Collections.unmodifiableMap(map);
    }

    /**
     * This world with other figures in some cells, wherever they are used: in plants, recipes and restrictions too. This one
     * stays as it is.
     *
     * @throws IllegalArgumentException if a cell is not in this world, or is to get the figures of another cell
     */
    public World with(Map<Cell, Observed> replaced) {
        return with(replaced, List.of());
    }

    /**
     * The same, with the citations of these figures after those of this world.
     *
     * @throws IllegalArgumentException also if this world has a source of the same id
     */
    public World with(Map<Cell, Observed> replaced, List<Source> cited) {
        replaced.forEach(this::requireSameCell);
        return new World(this, replaced, cited);
    }

    private void requireSameCell(Cell cell, Observed now) {
        if (find(cell).isEmpty()) {
            throw new IllegalArgumentException("no source reports " + cell);
        }
        if (!now.cell().equals(cell)) {
            throw new IllegalArgumentException(cell + " cannot have the figures of " + now.cell());
        }
    }

    /**
     * This world in which some places report for themselves: figures of them are no longer added to their groups. What only the group states, such as
     * demand, is not known of them. Places that are in no group, or not in this world, change nothing.
     */
    public World apart(Set<PlaceId> alone) {
        List<Place> changed = places.values().stream()
                .map(place -> alone.contains(place.id()) ? place.alone() : place)
                .toList();
        return new World(inOrder(changed, Place::id), this);
    }

    /** Name of the world, such as {@code world-2025}. */
    public String name() {
        return name;
    }

    /** The year that is measured, before the first year of any plan. */
    public int baseYear() {
        return baseYear;
    }

    /** Names of commodities, stages and groups, and words that texts use for them. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The role of the stage of a form; other if the form is unknown. */
    public Stage.Role role(FormId form) {
        return findForm(form).map(this::role).orElse(Stage.Role.OTHER);
    }

    /** The role of the stage of a form. */
    public Stage.Role role(Form form) {
        return vocabulary.stage(form.stage()).role();
    }

    /** All places, in the order of the file. */
    public List<Place> places() {
        return List.copyOf(places.values());
    }

    public Optional<Place> findPlace(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** True for a place that reports for others, such as a group of countries. */
    public boolean isGroup(PlaceId id) {
        return places.values().stream()
                .anyMatch(place -> place.within().filter(id::equals).isPresent());
    }

    /** The place under which demand and trade of {@code id} are reported: its group if it has one, otherwise itself. */
    public PlaceId reporting(PlaceId id) {
        return findPlace(id).flatMap(Place::within).orElse(id);
    }

    /** A place and those for which it reports: EUR and Estonia for EUR, only Japan for Japan. */
    public Set<PlaceId> parts(PlaceId id) {
        Set<PlaceId> parts = places.values().stream()
                .filter(place -> place.within().filter(id::equals).isPresent())
                .map(Place::id)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        parts.add(id);
        return java.util.Collections.unmodifiableSet(parts);
    }

    /** True if two places are one, or one of them reports for the other. */
    public boolean overlap(PlaceId one, PlaceId other) {
        return one.equals(other)
                || reporting(one).equals(other)
                || reporting(other).equals(one);
    }

    /** All forms, in the order of the file (from mine to product). */
    public List<Form> forms() {
        return List.copyOf(forms.values());
    }

    public Optional<Form> findForm(FormId id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** The whole commodities of which a process makes or takes a form: these can be planned, the others are only measured. */
    public Set<String> plannedCommodities() {
        return recipes.values().stream()
                .flatMap(recipe -> Stream.concat(
                        Stream.of(recipe.output()),
                        Stream.concat(recipe.inputs().stream(), recipe.byProducts().stream())
                                .map(Ingredient::form)))
                .flatMap(form -> findForm(form).stream())
                .map(form -> vocabulary.whole(form.commodity()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All recipes, in the order of the file. */
    public List<Recipe> recipes() {
        return List.copyOf(recipes.values());
    }

    /** The process with this id; throws {@link IllegalArgumentException} if there is none. */
    public Recipe getRecipe(ProcessId id) {
        Recipe recipe = recipes.get(id);
        if (recipe == null) {
            throw new IllegalArgumentException("unknown process " + id);
        }
        return recipe;
    }

    /** Processes whose main output is {@code form}. */
    public List<Recipe> recipesMaking(FormId form) {
        return recipes.values().stream()
                .filter(recipe -> recipe.output().equals(form))
                .toList();
    }

    /** All facilities and projects, in the order of the files. */
    public List<Plant> plants() {
        return plants;
    }

    /** Existing facilities. */
    public List<Plant> facilities() {
        return plants.stream().filter(plant -> plant.status().exists()).toList();
    }

    /** Projects that may be built. */
    public List<Plant> projects() {
        return plants.stream().filter(plant -> !plant.status().exists()).toList();
    }

    public List<Restriction> restrictions() {
        return restrictions;
    }

    /** The times in which a plant works at a part of its capacity. */
    public List<PlantState> states(PlantId plant) {
        return states.getOrDefault(plant, List.of());
    }

    /** All of them. */
    List<PlantState> states() {
        return states.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Share of a plant that firms of a place own, 0 to 1: what {@code owners.csv} states, or all of it or nothing by the place of its controlling
     * owner.
     */
    public double ownedBy(Plant plant, PlaceId place) {
        List<Observed> owners = list(Attribute.OWNERSHIP).stream()
                .filter(each -> each.cell().is(Key.PLANT, plant.id()))
                .toList();
        if (owners.isEmpty()) {
            return plant.ownerPlace().equals(place) ? 1 : 0;
        }
        double share = owners.stream()
                .filter(each -> each.cell().is(Key.OWNER_PLACE, place))
                .mapToDouble(Observed::value)
                .sum();
        return Math.clamp(share, 0.0, 1.0);
    }

    /** All citations, in the order of the file. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The observations of a cell; empty if it is not reported (which is not zero). */
    public Optional<Observed> find(Cell cell) {
        return Optional.ofNullable(cells.get(cell.attribute()))
                .map(of -> of.byName().get(cell));
    }

    /** The observations of a cell given by its keys; empty if it is not reported. */
    public Optional<Observed> find(Attribute attribute, Object... keys) {
        return find(Cell.of(attribute, keys));
    }

    /** All cells of an attribute, in the order of their names. */
    public List<Observed> list(Attribute attribute) {
        return Optional.ofNullable(cells.get(attribute)).map(Cells::inOrder).orElse(List.of());
    }

    /** All cells of an attribute about a form, in the order of their names; of attributes whose first key is the form. */
    public List<Observed> list(Attribute attribute, FormId form) {
        if (attribute.at(Key.FORM) != 0) {
            throw new IllegalArgumentException(attribute + " does not begin with a form");
        }
        return Optional.ofNullable(cells.get(attribute))
                .map(of -> of.byFirstKey().getOrDefault(form.code(), List.of()))
                .orElse(List.of());
    }

    /** Every cell, in the order of their names. */
    public Stream<Observed> cells() {
        return cells.values().stream().flatMap(of -> of.inOrder().stream());
    }

    /** Number of observations by grade over all cells, every grade present. */
    public Map<adit.basics.Grade, Long> observationsByGrade() {
        return byGrade(cells());
    }

    /**
     * The same over the cells about some forms, processes and the plants that run them: a cell about a process or a plant counts by that, another one by
     * its form. Figures for any process count.
     */
    public Map<adit.basics.Grade, Long> observationsByGrade(Set<FormId> forms, Set<ProcessId> processes) {
        Set<String> plants = plants().stream()
                .filter(plant -> processes.contains(plant.process()))
                .map(plant -> plant.id().code())
                .collect(Collectors.toSet());
        return byGrade(cells().filter(observed -> isAbout(observed.cell(), forms, processes, plants)));
    }

    private static boolean isAbout(Cell cell, Set<FormId> forms, Set<ProcessId> processes, Set<String> plants) {
        Optional<String> process = cell.find(Key.PROCESS);
        Optional<String> plant = cell.find(Key.PLANT);
        if (process.isPresent()) {
            return process.get().equals("*") || processes.contains(new ProcessId(process.get()));
        }
        return plant.map(plants::contains)
                .orElseGet(() -> cell.find(Key.FORM)
                        .filter(form -> forms.contains(new FormId(form)))
                        .isPresent());
    }

    private static Map<adit.basics.Grade, Long> byGrade(Stream<Observed> cells) {
        Map<adit.basics.Grade, Long> counted = cells.flatMap(observed -> observed.all().stream())
                .collect(Collectors.groupingBy(Observation::grade, java.util.TreeMap::new, Collectors.counting()));
        for (adit.basics.Grade grade : adit.basics.Grade.values()) {
            counted.putIfAbsent(grade, 0L);
        }
        return counted;
    }
}
