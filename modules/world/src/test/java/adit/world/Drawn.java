package adit.world;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Parts of tiny worlds in a few words. Tons of copper a year in 2024, grade B, unless said otherwise. */
final class Drawn {

    static final int YEAR = 2024;

    private Drawn() {}

    static WorldBuilder world() {
        return new WorldBuilder("tiny", YEAR);
    }

    static PlaceId id(String place) {
        return new PlaceId(place);
    }

    static Cell output(String place) {
        return Cell.of(Attribute.PRODUCTION, "copper", place, YEAR);
    }

    /** Output of a place, row 2 of {@code production.csv}. */
    static Observation made(String place, double tons, Grade grade, String source) {
        return of(output(place), Estimate.exact(tons), grade, source, 2);
    }

    static Observation made(String place, double tons) {
        return made(place, tons, Grade.B, "usgs");
    }

    static Observation of(Cell cell, double value) {
        return of(cell, Estimate.exact(value), Grade.B, "usgs", 2);
    }

    static Observation of(Cell cell, Estimate estimate, Grade grade, String source, int row) {
        return new Observation(
                cell, estimate, "t/y", grade, new SourceId(source), new RowRef("production.csv", row), "");
    }

    static Source source(String id, String published) {
        return new Source(new SourceId(id), id, id, published, "", "agency", "");
    }

    static Place place(String code) {
        return new Place(id(code), code, code, Optional.empty());
    }

    static Place place(String code, String within) {
        return new Place(id(code), code, code, Optional.of(id(within)));
    }

    static Form form(String code, String stage) {
        return new Form(new FormId(code), code, code, "copper", stage, "content");
    }

    /** A process with its inputs, one ton of each. */
    static Recipe recipe(String process, String output, String... inputs) {
        List<Ingredient> ingredients = Arrays.stream(inputs)
                .map(input -> new Ingredient(
                        new FormId(input), Observed.of(of(Cell.of(Attribute.RECIPE, process, input, "input"), 1))))
                .toList();
        return new Recipe(new ProcessId(process), process, process, new FormId(output), ingredients, List.of());
    }

    /** A plant of 10 t/y in AAA that starts in 2027 and costs 5 million US$. */
    static Plant plant(String id, Status status) {
        return new Plant(
                new PlantId(id),
                id,
                id("AAA"),
                new ProcessId("smelt"),
                "",
                id("AAA"),
                status,
                Observed.of(of(Cell.of(Attribute.CAPACITY, id), 10)),
                Optional.of(Observed.of(of(Cell.of(Attribute.START, id), 2027))),
                Optional.of(Observed.of(of(Cell.of(Attribute.CAPITAL_COST, id), 5))),
                new RowRef("projects.csv", 2),
                "",
                false);
    }

    /** Exports of copper from AAA that are restricted; an empty {@code to} is in force. */
    static Restriction restriction(String kind, String from, String to) {
        return new Restriction(
                kind,
                new FormId("copper"),
                id("AAA"),
                Optional.empty(),
                Restriction.Kind.find(kind).orElseThrow(),
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                Observed.of(of(Cell.of(Attribute.RESTRICTION, kind), 0)),
                "");
    }
}
