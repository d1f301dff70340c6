package adit.brief;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.dependence.Dependence;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult;
import adit.study.Study;
import adit.study.StudyResult;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.Status;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A world far from magnets, and studies of it that are written by hand.
 *
 * <pre>
 *   Quarry: digs clay ──> Kiln (Aland, Bland): bakes brick ──> used in Aland and Bland; Supland makes most of it
 * </pre>
 */
public final class Sample {

    public static final PlaceId ALAND = new PlaceId("AAA");
    public static final PlaceId BLAND = new PlaceId("BBB");
    public static final PlaceId SUPLAND = new PlaceId("SUP");
    public static final FormId BRICK = new FormId("brick");
    public static final FormId CLAY = new FormId("clay");

    private int row = 1;
    private final WorldBuilder builder = new WorldBuilder("sample-world", 2024);

    /** The world of every study here. */
    public static World world() {
        return new Sample().build();
    }

    private World build() {
        builder.add(new Place(ALAND, "Aland", "ア国", Optional.empty()))
                .add(new Place(BLAND, "Bland", "ブ国", Optional.empty()))
                .add(new Place(SUPLAND, "Supland", "サ国", Optional.empty()))
                .add(new Form(CLAY, "clay", "粘土", "earth", "mining", "t"))
                .add(new Form(BRICK, "brick", "れんが", "earth", "product", "t"))
                .add(new Form(new FormId("salt"), "salt", "塩", "salt", "mining", "t"))
                .add(new Source(
                        new SourceId("survey"),
                        "Survey of bricks",
                        "Office",
                        "2025",
                        "https://a.example",
                        "official",
                        ""))
                .add(new Source(
                        new SourceId("firm"), "Kiln news", "Kiln & Sons", "", "https://b.example", "company", ""))
                .add(new Source(new SourceId("unused"), "Never read", "Nobody", "2020", "", "press", ""))
                .add(new Source(new SourceId("guess"), "Our guess", "Adit", "2026", "", "assumption", ""));
        recipes();
        figures();
        builder.add(plant("kiln-hill", "Hill kiln | old", ALAND, Status.ANNOUNCED, 40, Grade.E, "guess"));
        builder.add(plant("kiln-dale", "Dale kiln", BLAND, Status.CONSTRUCTION, 2500, Grade.C, "firm"));
        return builder.build();
    }

    private void recipes() {
        Observed clay = Observed.of(observation(Attribute.RECIPE, 2, Grade.E, "guess", "bake", "clay", "input"));
        builder.add(new Recipe(new ProcessId("dig"), "digging", "粘土採掘", "digging", CLAY, List.of(), List.of()));
        builder.add(new Recipe(
                new ProcessId("bake"),
                "baking",
                "焼成",
                "baking",
                BRICK,
                List.of(new Ingredient(CLAY, clay)),
                List.of()));
        builder.add(clay.chosen());
    }

    private void figures() {
        add(Attribute.PRODUCTION, 90, Grade.A, "survey", "brick", "SUP", "2024");
        add(Attribute.PRODUCTION, 10, Grade.A, "survey", "brick", "AAA", "2024");
        add(Attribute.TRADE, 30, Grade.A, "survey", "brick", "SUP", "AAA", "2024");
        add(Attribute.GROWTH, 0.2, Grade.E, "guess", "bake", "gamma");
        add(Attribute.COST, 100, Grade.E, "guess", "bake", "*", "running_cost");
        add(Attribute.DEMAND, 50, Grade.A, "survey", "brick", "AAA", "2024", "BASE");
    }

    private void add(Attribute attribute, double value, Grade grade, String source, String... keys) {
        builder.add(observation(attribute, value, grade, source, keys));
    }

    private Observation observation(Attribute attribute, double value, Grade grade, String source, String... keys) {
        row++;
        return new Observation(
                new Cell(attribute, List.of(keys)),
                new Estimate(value, value * 0.9, value * 1.2),
                "t/y",
                grade,
                new SourceId(source),
                new RowRef(attribute.word() + ".csv", row),
                "a reason");
    }

    private Plant plant(String id, String name, PlaceId place, Status status, double size, Grade grade, String source) {
        Observed capacity = Observed.of(observation(Attribute.CAPACITY, size, grade, source, id));
        return new Plant(
                new PlantId(id),
                name,
                place,
                new ProcessId("bake"),
                "",
                place,
                status,
                capacity,
                Optional.empty(),
                Optional.empty(),
                new RowRef("projects.csv", row),
                "",
                false);
    }

    public static Target coverage(double level, int from) {
        return new Target.Coverage(BRICK, level, from);
    }

    static Target share(double level, int from) {
        return new Target.Share(BRICK, level, from);
    }

    static Question question(List<Target> targets) {
        return question(targets, OptionalDouble.empty());
    }

    static Question question(List<Target> targets, OptionalDouble nearOptimal) {
        Question.Assumptions a = Question.Assumptions.standard();
        return new Question(
                "bricks",
                SUPLAND,
                List.of(ALAND, BLAND),
                Serve.EVERYONE,
                List.of(),
                targets,
                2026,
                2032,
                "BASE",
                new Question.Assumptions(
                        a.supplierOwnedLost(),
                        a.furtherPlants(),
                        a.furtherPlantsLimit(),
                        a.cutOffYears(),
                        a.stockpileMonths(),
                        a.keepRunning(),
                        a.priceYear(),
                        a.discountRate(),
                        a.plantLife(),
                        a.unservedValue(),
                        a.budget(),
                        a.budgetByCountry(),
                        a.tariffs(),
                        a.relaxedDemand(),
                        a.relaxedStockpileMonths(),
                        a.includeStatus(),
                        a.shareOfGroup(),
                        nearOptimal,
                        a.projectRecord()));
    }

    public static PlanResult.Verdict verdict(
            boolean reachable, Optional<Double> coverage, Optional<Double> share, OptionalInt earliest) {
        return new PlanResult.Verdict(reachable, 2030, coverage, share, 0.0785, reachable ? 0 : 0.123, earliest);
    }

    static StudyResult result(PlanResult plan) {
        World world = world();
        return StudyResult.of(
                new Study("Bricks without Supland?", "The Two", plan.question()),
                world,
                plan,
                Dependence.of(world, SUPLAND, Set.of(ALAND, BLAND), 2024),
                Map.of(),
                "0.1.0");
    }
}
