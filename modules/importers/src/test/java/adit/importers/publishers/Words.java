package adit.importers.publishers;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.RowRef;
import adit.world.Status;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.Optional;

/** Vocabularies for tests: a world that holds names only. */
public final class Words {

    /** Those of the shipped world. */
    public static final Mappings MAPPINGS = Mappings.of(SharedData.repository().resolve("data/world-2025"));

    private Words() {}

    /** A world with these forms and places; the places are named by their codes. */
    public static Vocabulary of(List<String> forms, List<String> places) {
        return of(forms, places, List.of());
    }

    /** A world with these forms, places and plants. */
    public static Vocabulary of(List<String> forms, List<String> places, List<String> plants) {
        WorldBuilder builder = named(forms, places);
        plants.forEach(plant -> builder.add(plant(plant)));
        return Vocabulary.of(builder.build(), MAPPINGS);
    }

    /** A world with these forms and places, and with figures. */
    public static Vocabulary knowing(List<String> forms, List<String> places, Observation... figures) {
        WorldBuilder builder = named(forms, places);
        List.of(figures).forEach(builder::add);
        return Vocabulary.of(builder.build(), MAPPINGS);
    }

    private static WorldBuilder named(List<String> forms, List<String> places) {
        WorldBuilder builder = new WorldBuilder("words", 2024);
        forms.forEach(form -> builder.add(new Form(new FormId(form), form, form, "any", "mining", "t")));
        places.forEach(place -> builder.add(new Place(new PlaceId(place), place, place, Optional.empty())));
        return builder;
    }

    private static Plant plant(String code) {
        Observation one = new Observation(
                Cell.of(Attribute.CAPACITY, code),
                Estimate.exact(1),
                "t/y",
                Grade.E,
                new SourceId("any"),
                new RowRef("facilities.csv", 2),
                "any");
        return new Plant(
                new PlantId(code),
                code,
                new PlaceId("any"),
                new ProcessId("any"),
                "",
                new PlaceId("any"),
                Status.OPERATING,
                Observed.of(one),
                Optional.empty(),
                Optional.empty(),
                one.where(),
                "",
                false);
    }
}
