package adit.plan.audit;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.plan.Question;
import adit.plan.Target;
import adit.world.Attribute;
import adit.world.Cell;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A world with everything that an audit looks at, 2026 to 2031.
 *
 * <pre>
 *   mine --> ore --> separate --> oxide --> make --> magnet       AAA, BBB  members
 *    |                              ^        ^                    CCC       bans its ore
 *    +-----> heavy -----------------|--------+                    DDD       a plant of the supplier's firms
 *            scrap --> recycle -----+                             SUP       bans its magnets in 2026
 * </pre>
 */
final class TinyWorld {

    static final FormId MAGNET = new FormId("magnet");
    private static final SourceId SOURCE = new SourceId("s");

    private final WorldBuilder builder = new WorldBuilder("tiny", 2025);

    private TinyWorld() {}

    static World world() {
        return new TinyWorld().build();
    }

    /** Coverage and share together, from 2028 on. */
    static Question question(double coverage, double share) {
        return question(coverage, share, 2031, 50);
    }

    /** The same with a last year and a budget in million US$ a year. */
    static Question question(double coverage, double share, int lastYear, double budget) {
        Question.Assumptions assumed = new Question.Assumptions(
                true, true, 0.1, 3, 2, 0.6, 0, 0.05, 20, 500_000, OptionalDouble.of(budget), Map.of(), 0.2, 6);
        return new Question(
                "tiny",
                new PlaceId("SUP"),
                List.of(new PlaceId("AAA"), new PlaceId("BBB")),
                List.of(new Target.Coverage(MAGNET, coverage, 2028), new Target.Share(MAGNET, share, 2028)),
                2026,
                lastYear,
                "base",
                assumed);
    }

    private World build() {
        builder.add(new Source(SOURCE, "title", "publisher", "2025", "", "assumption", ""));
        List.of("AAA", "BBB", "CCC", "DDD", "SUP")
                .forEach(code -> builder.add(new Place(new PlaceId(code), code, code, Optional.empty())));
        List.of("ore", "heavy", "oxide", "magnet", "scrap")
                .forEach(code -> builder.add(new Form(new FormId(code), code, code, "metal", "stage", "t")));
        recipe("mine", "ore", List.of(), List.of("heavy*0.02"));
        recipe("separate", "oxide", List.of("ore*1.25"), List.of());
        recipe("recycle", "oxide", List.of("scrap*2"), List.of());
        recipe("make", "magnet", List.of("oxide*0.4", "heavy*0.01"), List.of());
        plants();
        parameters();
        return builder.build();
    }

    private void plants() {
        plant("mine-a", "AAA", "mine", Status.OPERATING, 100, 0, "AAA");
        plant("mine-c", "CCC", "mine", Status.OPERATING, 40, 0, "CCC");
        plant("sep-a", "AAA", "separate", Status.OPERATING, 12, 2025, "AAA");
        plant("sep-a2", "AAA", "separate", Status.FINANCED, 30, 2029, "AAA");
        plant("sep-c", "CCC", "separate", Status.CONSTRUCTION, 8, 0, "CCC");
        plant("make-b", "BBB", "make", Status.OPERATING, 30, 0, "BBB");
        plant("make-b2", "BBB", "make", Status.FINANCED, 60, 0, "BBB");
        plant("make-d", "DDD", "make", Status.OPERATING, 20, 0, "SUP");
        plant("rec-d", "DDD", "recycle", Status.OPERATING, 1, 0, "DDD");
        number(Attribute.COMPOSITION, 0.03, "mine-a", "heavy");
    }

    private void parameters() {
        for (int year = 2026; year <= 2031; year++) {
            number(Attribute.DEMAND, 60 + year - 2026, "magnet", "AAA", year, "base");
            number(Attribute.DEMAND, 40, "magnet", "BBB", year, "base");
            number(Attribute.DEMAND, 30, "magnet", "DDD", year, "base");
            number(Attribute.SCRAP, 10, "scrap", "AAA", year, "collected");
        }
        number(Attribute.STOCK, 6, "magnet", "AAA", 2025);
        number(Attribute.PRICE, 50_000, "magnet", "SUP", 2025);
        number(Attribute.PRICE, 40_000, "oxide", "SUP", 2025);
        number(Attribute.PRICE, 19_000, "scrap", "SUP", 2025);
        number(Attribute.COST, 500, "*", "*", "freight");
        number(Attribute.COST, 5_000, "*", "*", "running_cost");
        number(Attribute.COST, 60_000, "*", "*", "capital_cost");
        number(Attribute.LEAD_TIME, 2, "*", "lead_time", "financed");
        number(Attribute.LEAD_TIME, 1, "*", "lead_time", "construction");
        number(Attribute.LEAD_TIME, 2, "*", "lead_time", "generic");
        number(Attribute.LEAD_TIME, 0.5, "*", "ramp_1", "*");
        number(Attribute.LEAD_TIME, 1, "*", "ramp_2", "*");
        for (String process : List.of("separate", "recycle", "make")) {
            number(Attribute.GROWTH, 0.3, process, "gamma");
            number(Attribute.GROWTH, process.equals("make") ? 25 : 8, process, "kappa");
        }
        ban("ore", "CCC", Optional.empty());
        ban("magnet", "SUP", Optional.of(LocalDate.of(2026, 12, 31)));
    }

    private void recipe(String id, String output, List<String> inputs, List<String> beside) {
        builder.add(new Recipe(
                new ProcessId(id), id, id, new FormId(output), ingredients(id, inputs), ingredients(id, beside)));
    }

    private static List<Ingredient> ingredients(String process, List<String> texts) {
        return texts.stream()
                .map(text -> {
                    List<String> parts = Arrays.asList(text.split("\\*", -1));
                    Cell cell = Cell.of(Attribute.RECIPE, process, parts.get(0), "input");
                    return new Ingredient(new FormId(parts.get(0)), observed(cell, Double.parseDouble(parts.get(1))));
                })
                .toList();
    }

    /** A start of 0 means that none is stated. */
    private void plant(String id, String place, String process, Status status, double size, int start, String owner) {
        builder.add(new Plant(
                new PlantId(id),
                id,
                new PlaceId(place),
                new ProcessId(process),
                owner,
                new PlaceId(owner),
                status,
                observed(Cell.of(Attribute.CAPACITY, id), size),
                start == 0 ? Optional.empty() : Optional.of(observed(Cell.of(Attribute.START, id), start)),
                Optional.empty(),
                new RowRef("plants.csv", 2),
                ""));
    }

    private void ban(String form, String by, Optional<LocalDate> to) {
        builder.add(new Restriction(
                by + "-" + form,
                new FormId(form),
                new PlaceId(by),
                Optional.empty(),
                "ban",
                LocalDate.of(2024, 1, 1),
                to,
                observed(Cell.of(Attribute.RESTRICTION, by + "-" + form), 0),
                ""));
    }

    private void number(Attribute attribute, double value, Object... keys) {
        builder.add(observed(Cell.of(attribute, keys), value).chosen());
    }

    private static Observed observed(Cell cell, double value) {
        return Observed.of(new Observation(
                cell, Estimate.exact(value), "t/y", Grade.C, SOURCE, new RowRef("file.csv", 2), "note"));
    }
}
