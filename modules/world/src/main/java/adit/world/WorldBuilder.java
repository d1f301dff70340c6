package adit.world;

import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the parts of a {@link World}. Not safe for several threads. */
public final class WorldBuilder {

    private final String name;
    private final int baseYear;
    private final List<Place> places = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Recipe> recipes = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Erratum> errata = new ArrayList<>();
    private final Map<Cell, Observation> preferred = new HashMap<>();

    public WorldBuilder(String name, int baseYear) {
        this.name = name;
        this.baseYear = baseYear;
    }

    /** Everything that a world holds, to which more can be added. */
    public static WorldBuilder of(World world) {
        WorldBuilder builder = new WorldBuilder(world.name(), world.baseYear());
        builder.places.addAll(world.places());
        builder.forms.addAll(world.forms());
        builder.recipes.addAll(world.recipes());
        builder.plants.addAll(world.plants());
        builder.restrictions.addAll(world.restrictions());
        builder.sources.addAll(world.sources());
        world.cells().forEach(builder::addAll);
        builder.keepChoices(world);
        return builder;
    }

    private void addAll(Observed observed) {
        observed.corrected().forEach(erratum -> add(erratum.stated()).add(erratum));
        observations.addAll(observed.all());
    }

    /** Where a world's choice is not what the rule says, it was preferred. */
    private void keepChoices(World world) {
        Map<Cell, Observed> byRule = cells();
        world.cells()
                .filter(each -> !each.equals(byRule.get(each.cell())))
                .forEach(each -> preferred.put(each.cell(), each.chosen()));
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

    public WorldBuilder add(Source source) {
        sources.add(source);
        return this;
    }

    public WorldBuilder add(Observation observation) {
        observations.add(observation);
        return this;
    }

    /** Withdraws the figure that the erratum names from the choice; its correction is added as an observation. */
    public WorldBuilder add(Erratum erratum) {
        errata.add(erratum);
        return this;
    }

    /** Adds an observation that is chosen for its cell, whatever the rule of {@link Observed} says; of two, the later one. */
    public WorldBuilder prefer(Observation observation) {
        observations.add(observation);
        preferred.put(observation.cell(), observation);
        return this;
    }

    /** The observations of a cell so far, as stated. */
    public List<Observation> observations(Cell cell) {
        return observations.stream().filter(each -> each.cell().equals(cell)).toList();
    }

    /** The world; throws {@link IllegalArgumentException} if an id stands twice. */
    public World build() {
        return new World(this);
    }

    /** The observations so far, chosen by the rule of {@link Observed}. */
    public Map<Cell, Observed> cells() {
        Map<SourceId, String> published = new HashMap<>();
        sources.forEach(source -> published.put(source.id(), source.published()));
        Set<Observation> withdrawn = errata.stream().map(Erratum::stated).collect(Collectors.toSet());
        Set<SourceId> corrected = withdrawn.stream().map(Observation::source).collect(Collectors.toSet());
        List<Observation> standing = observations.stream()
                .filter(each -> !corrected.contains(each.source()) || !withdrawn.contains(each))
                .toList();
        Map<Cell, Observed> cells =
                Observed.index(standing, observation -> published.getOrDefault(observation.source(), ""));
        errata.stream()
                .collect(Collectors.groupingBy(erratum -> erratum.stated().cell()))
                .forEach((cell, list) -> cells.computeIfPresent(cell, (key, found) -> found.withCorrected(list)));
        preferred.forEach((cell, choice) -> cells.computeIfPresent(
                cell, (key, found) -> new Observed(cell, choice, found.all(), found.corrected())));
        return cells;
    }

    String name() {
        return name;
    }

    int baseYear() {
        return baseYear;
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

    List<Source> sources() {
        return sources;
    }
}
