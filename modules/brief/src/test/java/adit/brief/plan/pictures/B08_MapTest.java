package adit.brief.plan.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.brief.Changed;
import adit.brief.Plans;
import adit.brief.Sample;
import adit.brief.plan.answer.PlanWords;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Block;
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
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Which stage the map shows.
 *
 * <pre>
 *   ore ──> refining ──> copper + 0.01 tellurium <── 1 from slimes
 *   scrap ──> recycling ──> copper
 * </pre>
 */
class B08_MapTest {

    private static final FormId COPPER = new FormId("copper");
    private static final FormId TELLURIUM = new FormId("tellurium");

    private int row = 1;

    @Test
    void aStageThatBindsIsShown() {
        Limit limit = new Limit("stage:mine", 0.9, 70, OptionalInt.of(2030), OptionalInt.of(1));
        Changed copper = asked(COPPER, world(100, 10)).starts(2030, List.of(added("recycle", 500)));
        assertThat(finding(copper.limits(List.of(limit)))).hasValue("mining: most capacity today is in no place");
    }

    /** Refining comes first in the chain, and only recycling grows. */
    @Test
    void ofSeveralMakersAllAreShown() {
        Changed copper = asked(COPPER, world(100, 10));
        assertThat(finding(copper.starts(2030, List.of(added("recycle", 500)))))
                .hasValue("plants that make copper: most capacity today is in Aland; the plan adds most in Bland");
        assertThat(finding(copper.starts(2030, List.of())))
                .hasValue("plants that make copper: most capacity today is in Aland");
    }

    /** Of what refining adds only a hundredth is tellurium. */
    @Test
    void aStageThatMakesTheProductBesideAnotherOneCountsByWhatItMakesOfIt() {
        Changed tellurium = asked(TELLURIUM, world(100, 10));
        assertThat(finding(tellurium.starts(2030, List.of()))).hasValue("refining: most capacity today is in Aland");
        assertThat(finding(tellurium.starts(2030, List.of(added("refine", 500), added("leach", 4)))))
                .hasValue("refining: most capacity today is in Aland; the plan adds most in Bland");
        assertThat(finding(tellurium.starts(2030, List.of(added("refine", 500), added("leach", 6)))))
                .hasValue("leaching: most capacity today is in no place; the plan adds most in Bland");
    }

    @Test
    void withoutAStageThereIsNoMap() {
        assertThat(finding(asked(new FormId("scrap"), world(100, 10)).starts(2030, List.of())))
                .isEmpty();
    }

    /** After the first year in which the targets hold. */
    private static Start added(String process, double tons) {
        return new Start("more", "more", Sample.BLAND, process, "option", 2031, tons, tons, 1, Grade.E);
    }

    private static Optional<String> finding(Changed changed) {
        StudyResult result = changed.result();
        return new MapPicture(result, PlanWords.english(result)).picture().map(Block.Picture::finding);
    }

    private static Changed asked(FormId form, World world) {
        Question old = Plans.reachable().plan().question();
        return Changed.of(Plans.reachable())
                .world(world)
                .question(new Question(
                        old.name(),
                        old.supplier(),
                        old.members(),
                        old.serve(),
                        old.exclude(),
                        List.of(new Target.Coverage(form, 0.65, 2030)),
                        old.firstYear(),
                        old.lastYear(),
                        old.scenario(),
                        old.assumptions()))
                .limits(List.of());
    }

    /** Capacities of today, both in Aland; there is none of mining and leaching. */
    private World world(double refining, double recycling) {
        WorldBuilder builder = new WorldBuilder("copper-world", 2024)
                .add(new Place(Sample.ALAND, "Aland", "", Optional.empty(), OptionalInt.of(36)))
                .add(new Place(Sample.BLAND, "Bland", "", Optional.empty(), OptionalInt.of(124)))
                .add(new Place(Sample.SUPLAND, "Supland", "", Optional.empty(), OptionalInt.of(156)))
                .add(new Source(new SourceId("guess"), "Our guess", "Adit", "2026", "", "assumption", ""));
        for (String form : List.of("ore", "scrap", "slimes", "copper", "tellurium")) {
            builder.add(new Form(new FormId(form), form, "", "copper", "product", "t"));
        }
        builder.add(recipe("mine", "mining", "ore", List.of(), List.of()))
                .add(recipe(
                        "refine", "refining", "copper", part("refine", "ore", 1), part("refine", "tellurium", 0.01)))
                .add(recipe("recycle", "recycling", "copper", part("recycle", "scrap", 1), List.of()))
                .add(recipe("leach", "leaching", "tellurium", part("leach", "slimes", 1), List.of()));
        builder.add(plant("smelter", "refine", refining));
        builder.add(plant("recycler", "recycle", recycling));
        return builder.build();
    }

    private static Recipe recipe(
            String id, String name, String output, List<Ingredient> inputs, List<Ingredient> byProducts) {
        return new Recipe(new ProcessId(id), name, "skill", new FormId(output), inputs, byProducts);
    }

    private List<Ingredient> part(String process, String form, double amount) {
        return List.of(new Ingredient(new FormId(form), observed(Attribute.RECIPE, amount, process, form, "part")));
    }

    private Plant plant(String id, String process, double capacity) {
        return new Plant(
                new PlantId(id),
                id,
                Sample.ALAND,
                new ProcessId(process),
                "",
                Sample.ALAND,
                Status.OPERATING,
                observed(Attribute.CAPACITY, capacity, id),
                Optional.empty(),
                Optional.empty(),
                new RowRef("facilities.csv", ++row),
                "",
                false);
    }

    private Observed observed(Attribute attribute, double value, String... keys) {
        return Observed.of(new Observation(
                new Cell(attribute, List.of(keys)),
                Estimate.exact(value),
                "t/y",
                Grade.E,
                new SourceId("guess"),
                new RowRef(attribute.word() + ".csv", ++row),
                ""));
    }
}
