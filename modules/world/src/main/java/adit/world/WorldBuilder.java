package adit.world;

import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    public WorldBuilder(String name, int baseYear) {
        this.name = name;
        this.baseYear = baseYear;
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

    /** The world; throws {@link IllegalArgumentException} if an id stands twice. */
    public World build() {
        return new World(this);
    }

    /** The observations so far, chosen by the rule of {@link Observed}. */
    public Map<Cell, Observed> cells() {
        Map<SourceId, String> published = new HashMap<>();
        sources.forEach(source -> published.put(source.id(), source.published()));
        return Observed.index(observations, observation -> published.getOrDefault(observation.source(), ""));
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
