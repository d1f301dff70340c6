package adit.brief.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.basics.Watch;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.TerminalAnswer;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.runs.Asked;
import adit.runs.Heading;
import adit.study.PlanKind;
import adit.study.Study;
import adit.study.StudyResult;
import adit.text.Catalogue;
import adit.text.Language;
import adit.text.Numbers;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
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
import org.junit.jupiter.api.Test;

/**
 * A question that the planner answers itself.
 *
 * <pre>
 *   Aland uses 100 kt/y of salt. Its own pan gives 30. A second pan of 45 can give from 2028 on. Supland sells the rest.
 * </pre>
 */
class A06_RealPlanTest {

    private final WorldBuilder builder = new WorldBuilder("salt-world", 2024);
    private int row = 1;

    @Test
    void halfIsCoveredFrom2028On() {
        StudyResult result = answer(0.5, 2027);
        assertThat(result.plan().verdict().earliestYear()).hasValue(2028);
        assertThat(TerminalAnswer.of(result, Language.EN, 80, false).replaceAll("\\s+", " "))
                .contains("Not reachable by 2027. The earliest year from which the target can be held is 2028.")
                .contains("at best 30 % of demand outside Supland could be covered in every year from 2027 on")
                .contains("Year pan");
        assertThat(MarkdownBrief.of(result, "2026-01-12"))
                .contains("| 2028 | pan | Second pan (Aland) ")
                .contains("[guess] projects.csv:");
    }

    @Test
    void mostIsNeverCovered() {
        assertThat(TerminalAnswer.of(answer(0.9, 2027), Language.EN, 80, false))
                .contains("Not reachable by 2027, nor in any year up to 2030.")
                .contains("No plan is shown");
    }

    @Test
    void aQuarterIsCoveredToday() {
        assertThat(TerminalAnswer.of(answer(0.25, 2027), Language.EN, 80, false).replaceAll("\\s+", " "))
                .contains("Reachable by 2027: the target can be held from then on.")
                .contains("No new plants are needed");
    }

    /** Every family of limits of the plan has its words in each language. */
    @Test
    void theCatalogueKnowsEveryLimitOfThePlan() {
        StudyResult result = answer(0.5, 2027);
        LimitsText text = new LimitsText(result, PlanWords.english(result));
        Catalogue japanese = Catalogue.of(Language.JA);
        assertThat(result.plan().limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(text.lifted(limit)).isNotBlank();
            assertThat(!limit.id().equals("demand")
                            || text.lifted(limit).replace(Numbers.GLUE, " ").contains(": 20 % less"))
                    .isTrue();
            assertThat(!limit.id().equals("stockpiles") || text.lifted(limit).contains(": 6 months"))
                    .isTrue();
            assertThat(limit.id().startsWith("stage:") || japanese.keys().contains("limit." + limit.id() + ".words"))
                    .as(limit.id())
                    .isTrue();
        });
    }

    private StudyResult answer(double level, int from) {
        PlaceId supplier = new PlaceId("SUP");
        Question question = new Question(
                "salt",
                supplier,
                List.of(new PlaceId("AAA")),
                Serve.EVERYONE,
                List.of(),
                List.of(new Target.Coverage(new FormId("salt"), level, from)),
                2026,
                2030,
                "BASE",
                Question.Assumptions.standard());
        Study study = new Study("Salt without Supland?", "Aland alone", question);
        PlanKind kind = new PlanKind(new HighsSolver());
        return new StudyResult(new Asked<>(kind, new Heading(question.name(), study.title()), study, world(), "salt")
                .answer(Map.of(), "test", Watch.silent()));
    }

    private World world() {
        builder.add(new Place(new PlaceId("AAA"), "Aland", "", Optional.empty()))
                .add(new Place(new PlaceId("SUP"), "Supland", "", Optional.empty()))
                .add(new Form(new FormId("salt"), "salt", "", "salt", "mining", "t"))
                .add(new Recipe(new ProcessId("pan"), "pan", "panning", new FormId("salt"), List.of(), List.of()))
                .add(new Source(new SourceId("guess"), "Our guess", "Adit", "2026", "", "assumption", ""));
        for (int year = 2024; year <= 2030; year++) {
            add(Attribute.DEMAND, 100_000, "salt", "AAA", String.valueOf(year), "BASE");
        }
        add(Attribute.PRICE, 30_000, "salt", "outside", "2024");
        add(Attribute.COST, 20_000, "pan", "*", "running_cost");
        add(Attribute.COST, 200_000, "pan", "*", "capital_cost");
        add(Attribute.COST, 1, "*", "*", "freight");
        for (String status : List.of("construction", "generic")) {
            add(Attribute.LEAD_TIME, 2, "*", "lead_time", status);
        }
        plant("first", "First pan", Status.OPERATING, 30_000);
        plant("second", "Second pan", Status.CONSTRUCTION, 45_000);
        return builder.build();
    }

    private void plant(String id, String name, Status status, double size) {
        Observation capacity = observation(Attribute.CAPACITY, size, id);
        builder.add(capacity);
        builder.add(new Plant(
                new PlantId(id),
                name,
                new PlaceId("AAA"),
                new ProcessId("pan"),
                "",
                new PlaceId("AAA"),
                status,
                Observed.of(capacity),
                Optional.empty(),
                Optional.empty(),
                capacity.where(),
                "",
                false));
    }

    private void add(Attribute attribute, double value, String... keys) {
        builder.add(observation(attribute, value, keys));
    }

    private Observation observation(Attribute attribute, double value, String... keys) {
        row++;
        String file = attribute == Attribute.CAPACITY ? "projects.csv" : attribute.word() + ".csv";
        return new Observation(
                new Cell(attribute, List.of(keys)),
                Estimate.exact(value),
                "t/y",
                Grade.E,
                new SourceId("guess"),
                new RowRef(file, row),
                "");
    }
}
