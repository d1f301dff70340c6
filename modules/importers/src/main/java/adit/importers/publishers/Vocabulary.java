package adit.importers.publishers;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.SourceId;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places, forms and figures of the target world, and the names that publishers use for places. */
public final class Vocabulary {

    /** Years; a figure of a year further away says little. */
    private static final int FARTHEST = 10;

    private final World world;
    private final Mappings mappings;
    private final Set<PlaceId> places;
    private final Set<FormId> forms;
    private final Map<String, PlaceId> byName;
    private final Map<SourceId, Source> sources;
    private final Set<PlantId> plants;

    private Vocabulary(
            World world,
            Mappings mappings,
            Set<PlaceId> places,
            Set<FormId> forms,
            Map<String, PlaceId> byName,
            Map<SourceId, Source> sources,
            Set<PlantId> plants) {
        this.world = world;
        this.mappings = mappings;
        this.places = Set.copyOf(places);
        this.forms = Set.copyOf(forms);
        this.byName = Map.copyOf(byName);
        this.sources = Map.copyOf(sources);
        this.plants = Set.copyOf(plants);
    }

    /** The words of a world, which of them publishers' figures are, and the shipped names of places ({@link PlaceNames}). */
    public static Vocabulary of(World world, Mappings mappings) {
        Map<String, PlaceId> byName = new HashMap<>(PlaceNames.load());
        world.places().forEach(place -> byName.put(PlaceNames.key(place.name()), place.id()));
        return new Vocabulary(
                world,
                mappings,
                world.places().stream().map(adit.world.Place::id).collect(Collectors.toSet()),
                world.forms().stream().map(adit.world.Form::id).collect(Collectors.toSet()),
                byName,
                world.sources().stream().collect(Collectors.toMap(Source::id, source -> source)),
                world.plants().stream().map(adit.world.Plant::id).collect(Collectors.toSet()));
    }

    /** The place that a publisher means by a name, independent of spelling and case; empty if no table has the name. */
    public Optional<PlaceId> findPlace(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.key(name)));
    }

    /** Which figure of a publisher is which form or plant of the world. */
    public Mappings mappings() {
        return mappings;
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

    /** The world's citation with this id, so that an existing edition keeps its id; empty if there is none. */
    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * The world's figure for the same quantity in the same unit from another edition of a series, in the nearest year; of several
     * editions the last one. Empty if there is none.
     *
     * @param series how the ids of its editions begin, such as {@code usgs-mcs-}
     */
    public Optional<Observation> findFormer(Observation now, String series) {
        int place = now.cell().attribute().keys().indexOf("year");
        int year = place < 0 ? 0 : Integer.parseInt(now.cell().keys().get(place));
        for (int away = 0; away <= (place < 0 ? 0 : FARTHEST); away++) {
            List<Observation> found = new ArrayList<>(ofOtherEditions(at(now.cell(), place, year + away), now, series));
            found.addAll(ofOtherEditions(at(now.cell(), place, year - away), now, series));
            if (!found.isEmpty()) {
                return found.stream()
                        .max(Comparator.comparing(each -> each.source().code()));
            }
        }
        return Optional.empty();
    }

    private static Cell at(Cell cell, int place, int year) {
        List<String> keys = new ArrayList<>(cell.keys());
        if (place >= 0) {
            keys.set(place, Integer.toString(year));
        }
        return new Cell(cell.attribute(), keys);
    }

    private List<Observation> ofOtherEditions(Cell cell, Observation now, String series) {
        return world.find(cell).stream()
                .flatMap(observed -> observed.all().stream())
                .filter(each -> each.source().code().startsWith(series))
                .filter(each ->
                        !each.source().equals(now.source()) && each.unit().equals(now.unit()))
                .toList();
    }

    /** Names of all known places, for hints. */
    public Set<String> names() {
        return byName.keySet();
    }
}
