package adit.sources.publishers;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.SourceId;
import adit.world.Source;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places and forms of the world that is imported into, and the many names that publishers give to places. */
public final class Vocabulary {

    private final Set<PlaceId> places;
    private final Set<FormId> forms;
    private final Map<String, PlaceId> byName;
    private final Map<SourceId, Source> sources;
    private final Set<PlantId> plants;

    private Vocabulary(
            Set<PlaceId> places,
            Set<FormId> forms,
            Map<String, PlaceId> byName,
            Map<SourceId, Source> sources,
            Set<PlantId> plants) {
        this.places = Set.copyOf(places);
        this.forms = Set.copyOf(forms);
        this.byName = Map.copyOf(byName);
        this.sources = Map.copyOf(sources);
        this.plants = Set.copyOf(plants);
    }

    /** The words of a world, and the shipped names of places ({@link PlaceNames}). */
    public static Vocabulary of(World world) {
        Map<String, PlaceId> byName = new HashMap<>(PlaceNames.load());
        world.places().forEach(place -> byName.put(PlaceNames.key(place.name()), place.id()));
        return new Vocabulary(
                world.places().stream().map(adit.world.Place::id).collect(Collectors.toSet()),
                world.forms().stream().map(adit.world.Form::id).collect(Collectors.toSet()),
                byName,
                world.sources().stream().collect(Collectors.toMap(Source::id, source -> source)),
                world.plants().stream().map(adit.world.Plant::id).collect(Collectors.toSet()));
    }

    /** The place that a publisher means by a name, whatever its spelling and case; empty if no table knows the name. */
    public Optional<PlaceId> findPlace(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.key(name)));
    }

    /** True if the world has this place. */
    public boolean has(PlaceId place) {
        return places.contains(place);
    }

    /** True if the world has this form. */
    public boolean has(FormId form) {
        return forms.contains(form);
    }

    /** True if the world has this facility or project. */
    public boolean has(PlantId plant) {
        return plants.contains(plant);
    }

    /** The world's citation with this id, so that an edition that stands there keeps its id; empty if there is none. */
    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Names of all known places, for hints. */
    public Set<String> names() {
        return byName.keySet();
    }
}
