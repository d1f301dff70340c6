package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Erratum;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Restriction;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.Status;
import adit.world.World;
import adit.world.WorldBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws a world of output, trade and use in a few lines; all in the year 2024 and by the source {@code s} unless said
 * otherwise. Several sources may state one figure, each with its own range and grade.
 */
public final class TradeWorld {

    public static final int YEAR = 2024;

    private final WorldBuilder builder = new WorldBuilder("tiny", YEAR);
    private int plants;

    public static FormId form(String code) {
        return new FormId(code);
    }

    public static PlaceId place(String code) {
        return new PlaceId(code);
    }

    public static Set<PlaceId> places(String... codes) {
        return Arrays.stream(codes).map(PlaceId::new).collect(Collectors.toSet());
    }

    /** A form and, unless it is a mine's, the forms it is made from, one ton of each. */
    public TradeWorld chain(String output, String... inputs) {
        return forms(output).recipe("make-" + output, output, inputs);
    }

    public TradeWorld forms(String... codes) {
        for (String code : codes) {
            builder.add(new Form(form(code), code, code, "metal", "stage", "t"));
        }
        return this;
    }

    /** A recipe; an input may carry its tons, such as {@code ore*2}. */
    public TradeWorld recipe(String process, String output, String... inputs) {
        List<Ingredient> ingredients =
                Arrays.stream(inputs).map(input -> ingredient(process, input)).toList();
        builder.add(new Recipe(new ProcessId(process), process, process, form(output), ingredients, List.of()));
        return this;
    }

    public TradeWorld recipeBeside(String process, String output, String byProduct) {
        builder.add(new Recipe(
                new ProcessId(process),
                process,
                process,
                form(output),
                List.of(),
                List.of(ingredient(process, byProduct))));
        return this;
    }

    private static Ingredient ingredient(String process, String text) {
        String[] parts = text.split("\\*", 2);
        double tons = parts.length == 2 ? Double.parseDouble(parts[1]) : 1;
        Cell cell = Cell.of(Attribute.RECIPE, process, parts[0], "input");
        return new Ingredient(form(parts[0]), Observed.of(observation(cell, Estimate.exact(tons), Grade.B, "s")));
    }

    public TradeWorld group(String place, String within) {
        builder.add(new Place(place(place), place, place, Optional.of(place(within))));
        return this;
    }

    public TradeWorld source(String id, String published) {
        builder.add(new Source(new SourceId(id), id, id, published, "", "agency", ""));
        return this;
    }

    public TradeWorld makes(String place, String form, double tonnes) {
        return makes(place, form, YEAR, Estimate.exact(tonnes), Grade.B, "s");
    }

    public TradeWorld makes(String place, String form, int year, Estimate tonnes, Grade grade, String source) {
        return add(Cell.of(Attribute.PRODUCTION, form, place, year), tonnes, grade, source);
    }

    /** Production that {@code source} stated and {@code by} corrected. */
    public TradeWorld corrects(String place, String form, String source, double stated, String by, double tonnes) {
        Cell cell = Cell.of(Attribute.PRODUCTION, form, place, YEAR);
        Observation wrong = observation(cell, Estimate.exact(stated), Grade.B, source);
        builder.add(wrong).add(new Erratum(wrong, new SourceId(by), "counted twice"));
        return add(cell, Estimate.exact(tonnes), Grade.E, by);
    }

    public TradeWorld ships(String from, String to, String form, double tonnes) {
        return add(Cell.of(Attribute.TRADE, form, from, to, YEAR), Estimate.exact(tonnes), Grade.B, "s");
    }

    /** Value of trade, thousand US$. */
    public TradeWorld sells(String from, String to, String form, Estimate value) {
        return add(Cell.of(Attribute.TRADE_VALUE, form, from, to, YEAR), value, Grade.D, "customs");
    }

    public TradeWorld uses(String place, String form, double tonnes) {
        return add(Cell.of(Attribute.DEMAND, form, place, YEAR, "STEPS"), Estimate.exact(tonnes), Grade.B, "s");
    }

    public TradeWorld price(String form, double dollars) {
        return add(Cell.of(Attribute.PRICE, form, "world", YEAR), Estimate.exact(dollars), Grade.B, "s");
    }

    public TradeWorld scrap(String place, String form, double tonnes) {
        return add(Cell.of(Attribute.SCRAP, form, place, YEAR, "collected"), Estimate.exact(tonnes), Grade.B, "s");
    }

    public TradeWorld plant(String place, String process, Status status, double capacity) {
        return plant(place, place, process, status, capacity);
    }

    private TradeWorld plant(String place, String owner, String process, Status status, double capacity) {
        PlantId id = new PlantId("plant-" + ++plants);
        Observed nameplate =
                Observed.of(observation(Cell.of(Attribute.CAPACITY, id), Estimate.exact(capacity), Grade.C, "s"));
        builder.add(new Plant(
                id,
                id.code(),
                place(place),
                new ProcessId(process),
                "",
                place(owner),
                status,
                nameplate,
                Optional.empty(),
                Optional.empty(),
                new RowRef("facilities.csv", 2),
                "",
                false));
        return this;
    }

    /** What plant number {@code plant} itself gives per ton of its main output. */
    public TradeWorld composition(int plant, String form, double tons) {
        return add(Cell.of(Attribute.COMPOSITION, "plant-" + plant, form), Estimate.exact(tons), Grade.B, "s");
    }

    /** The same estimate, −2.5 (weak) to 2.5, in all six dimensions. */
    public TradeWorld governed(String place, double estimate) {
        return governed(place, Estimate.exact(estimate));
    }

    public TradeWorld governed(String place, Estimate estimate) {
        for (String dimension : List.of("CC", "GE", "PV", "RQ", "RL", "VA")) {
            add(Cell.of(Attribute.GOVERNANCE, place, dimension, YEAR), estimate, Grade.B, "wgi");
        }
        return this;
    }

    public TradeWorld ships(String from, String to, String form, Estimate tonnes) {
        return add(Cell.of(Attribute.TRADE, form, from, to, YEAR), tonnes, Grade.B, "s");
    }

    public TradeWorld stock(String place, String form, int year, double tonnes) {
        return add(Cell.of(Attribute.STOCK, form, place, year), Estimate.exact(tonnes), Grade.C, "s");
    }

    public TradeWorld criticality(String form, String measure, double value) {
        return add(Cell.of(Attribute.CRITICALITY, form, measure), Estimate.exact(value), Grade.B, "s");
    }

    /** An export restriction of the year 2024; {@code against} may be empty. */
    public TradeWorld restricts(String by, String against, String form, String kind, double factor) {
        String id = "restriction-" + ++plants;
        Cell cell = Cell.of(Attribute.RESTRICTION, id);
        builder.add(new Restriction(
                id,
                form(form),
                place(by),
                against.isEmpty() ? Optional.empty() : Optional.of(place(against)),
                Restriction.Kind.find(kind).orElseThrow(),
                LocalDate.of(YEAR, 3, 1),
                Optional.empty(),
                Observed.of(observation(cell, Estimate.exact(factor), Grade.D, "s")),
                ""));
        return this;
    }

    public TradeWorld plantOwned(String place, String owner, String process, double capacity) {
        return plant(place, owner, process, Status.OPERATING, capacity);
    }

    public World build() {
        return builder.build();
    }

    private TradeWorld add(Cell cell, Estimate estimate, Grade grade, String source) {
        builder.add(observation(cell, estimate, grade, source));
        return this;
    }

    private static Observation observation(Cell cell, Estimate estimate, Grade grade, String source) {
        return new Observation(cell, estimate, "t/y", grade, new SourceId(source), new RowRef("tiny.csv", 2), "");
    }
}
