package adit.brief.plan.pictures;

import adit.basics.PlaceId;
import adit.charts.chart.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The positions of places on a map: countries by their number, groups in the middle of their countries. */
final class MapPlaces {

    private final World world;

    MapPlaces(World world) {
        this.world = world;
    }

    /** The number by which map data know a country; empty for groups and places of made-up worlds. */
    Optional<Integer> shape(PlaceId id) {
        return world.findPlace(id)
                .map(adit.world.Place::isoNumeric)
                .filter(java.util.OptionalInt::isPresent)
                .map(java.util.OptionalInt::getAsInt)
                .filter(number -> Place.find(number).isPresent());
    }

    /** Where its symbols are drawn; empty if unknown, as for the rest of the world. */
    Optional<Place> point(PlaceId id) {
        return shape(id).flatMap(Place::find).or(() -> middle(id));
    }

    private Optional<Place> middle(PlaceId group) {
        List<Place> inside = new ArrayList<>();
        world.places().stream()
                .filter(place -> place.within().filter(group::equals).isPresent())
                .forEach(place -> shape(place.id()).flatMap(Place::find).ifPresent(inside::add));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(
                        inside.stream().mapToDouble(Place::longitude).average().orElseThrow(),
                        inside.stream().mapToDouble(Place::latitude).average().orElseThrow()));
    }
}
