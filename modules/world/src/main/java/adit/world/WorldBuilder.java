package adit.world;

import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link World}. Not safe for several threads. */
public final class WorldBuilder {

    private final String name;
    private final int baseYear;
    private final List<Place> places = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Recipe> recipes = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<PlantState> states = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<Cell, List<Observation>> observations = new LinkedHashMap<>();
    private final List<Erratum> errata = new ArrayList<>();
    private final Map<Cell, Observation> preferred = new HashMap<>();
    private @Nullable Map<Cell, Observed> chosen;
    private Vocabulary vocabulary = Vocabulary.NONE;

    public WorldBuilder(String name, int baseYear) {
        this.name = name;
        this.baseYear = baseYear;
    }

    /** A builder with the content of a world, to which more can be added. */
    public static WorldBuilder of(World world) {
        WorldBuilder builder = new WorldBuilder(world.name(), world.baseYear());
        builder.vocabulary = world.vocabulary();
        builder.places.addAll(world.places());
        builder.forms.addAll(world.forms());
        builder.recipes.addAll(world.recipes());
        builder.plants.addAll(world.plants());
        builder.restrictions.addAll(world.restrictions());
        builder.states.addAll(world.states());
        builder.sources.addAll(world.sources());
        world.cells().forEach(builder::addAll);
        builder.keepChoices(world);
        return builder;
    }

    private void addAll(Observed observed) {
        observed.corrected().forEach(erratum -> add(erratum.stated()).add(erratum));
        observed.all().forEach(this::add);
    }

    /** If a world's choice differs from the rule, the observation was preferred. */
    private void keepChoices(World world) {
        Map<Cell, Observed> byRule = cells();
        world.cells()
                .filter(each -> !each.equals(byRule.get(each.cell())))
                .forEach(each -> preferred.put(each.cell(), each.chosen()));
        chosen = null;
    }

    /** Names of commodities, stages and groups; if this is never called, nothing has a name. */
    public WorldBuilder vocabulary(Vocabulary words) {
        vocabulary = words;
        return this;
    }

    public WorldBuilder add(Place place) {
        places.add(place);
        return this;
    }

    public WorldBuilder add(Form form) {
        forms.add(form);
        return this;
    }

    public WorldBuilder add(Recipe recipe) {
        recipes.add(recipe);
        return this;
    }

    public WorldBuilder add(Plant plant) {
        plants.add(plant);
        return this;
    }

    public WorldBuilder add(Restriction restriction) {
        restrictions.add(restriction);
        return this;
    }

    public WorldBuilder add(PlantState state) {
        states.add(state);
        return this;
    }

    public WorldBuilder add(Source source) {
        chosen = null;
        sources.add(source);
        return this;
    }

    /** Throws {@link IllegalArgumentException} if the range contains negative values of something that has no sign. */
    public WorldBuilder add(Observation observation) {
        observation.cell().attribute().requireSign(observation);
        chosen = null;
        observations
                .computeIfAbsent(observation.cell(), cell -> new ArrayList<>(1))
                .add(observation);
        return this;
    }

    /** Withdraws the figure that the erratum names from the choice; its correction is added as an observation. */
    public WorldBuilder add(Erratum erratum) {
        chosen = null;
        errata.add(erratum);
        return this;
    }

    /** Adds an observation that is chosen for its cell regardless of the rule of {@link Observed}; of two, the later one. */
    public WorldBuilder prefer(Observation observation) {
        add(observation);
        preferred.put(observation.cell(), observation);
        return this;
    }

    /** The observations of a cell so far, as stated. */
    public List<Observation> observations(Cell cell) {
        return List.copyOf(observations.getOrDefault(cell, List.of()));
    }

    /** The world; throws {@link IllegalArgumentException} if an id is duplicated. */
    public World build() {
        return new World(this);
    }

    /** The observations so far, chosen by the rule of {@link Observed}; the same map until more is added. */
    public Map<Cell, Observed> cells() {
        if (chosen == null) {
            chosen = Collections.unmodifiableMap(choose());
        }
        return chosen;
    }

    private Map<Cell, Observed> choose() {
        Map<SourceId, String> published = new HashMap<>();
        sources.forEach(source -> published.put(source.id(), source.published()));
        Map<Cell, List<Erratum>> corrections = errata.stream()
                .collect(Collectors.groupingBy(erratum -> erratum.stated().cell()));
        Map<Cell, Observed> cells = LinkedHashMap.newLinkedHashMap(observations.size());
        observations.forEach((cell, stated) -> {
            List<Erratum> corrected = corrections.getOrDefault(cell, List.of());
            List<Observation> standing = standing(stated, corrected);
            if (!standing.isEmpty()) {
                cells.put(
                        cell,
                        Observed.choose(cell, standing, corrected, each -> published.getOrDefault(each.source(), "")));
            }
        });
        preferred.forEach((cell, choice) -> cells.computeIfPresent(
                cell, (key, found) -> new Observed(cell, choice, found.all(), found.corrected())));
        return cells;
    }

    private static List<Observation> standing(List<Observation> stated, List<Erratum> corrected) {
        if (corrected.isEmpty()) {
            return stated;
        }
        Set<Observation> withdrawn = corrected.stream().map(Erratum::stated).collect(Collectors.toSet());
        return stated.stream().filter(each -> !withdrawn.contains(each)).toList();
    }

    String name() {
        return name;
    }

    int baseYear() {
        return baseYear;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Place> places() {
        return places;
    }

    List<Form> forms() {
        return forms;
    }

    List<Recipe> recipes() {
        return recipes;
    }

    List<Plant> plants() {
        return plants;
    }

    List<Restriction> restrictions() {
        return restrictions;
    }

    List<PlantState> states() {
        return states;
    }

    List<Source> sources() {
        return sources;
    }
}
