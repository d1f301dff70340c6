package adit.brief.plan.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.brief.Changed;
import adit.brief.Plans;
import adit.brief.Sample;
import adit.brief.plan.ComparisonBriefing;
import adit.brief.plan.PlanBriefing;
import adit.brief.writers.BriefWriter;
import adit.brief.writers.Briefing;
import adit.brief.writers.Format;
import adit.brief.writers.WrittenBrief;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Language;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results in which a picture has nothing to draw, or more than it can: the page is written, and nothing fails. */
class B06_HardToDrawTest {

    private static String page(StudyResult result) {
        return page(new PlanBriefing(result));
    }

    private static String page(Briefing briefing) {
        String page = "";
        for (Language language : Language.values()) {
            WrittenBrief written = new BriefWriter().write(briefing, Format.HTML, language, "2026-01-12");
            assertThat(written.failures()).isEmpty();
            page = new String(written.bytes(), StandardCharsets.UTF_8);
        }
        return page;
    }

    private static Start start(String unit, String process, int year, double size) {
        return new Start(unit, unit, Sample.ALAND, process, "announced", year, size, size, 1, Grade.C);
    }

    /** The plan holds from 2026 on and its additions begin later: the timeline is empty. */
    @Test
    void aPlanThatBeginsEverythingAfterItsFirstYearHasNoTimeline() {
        StudyResult result = Changed.of(Plans.late())
                .starts(2026, List.of(start("kiln-hill", "bake", 2029, 40)))
                .result();
        assertThat(page(result)).doesNotContain("<figure class=\"timeline\">").contains("<figure class=\"curve\">");
    }

    @Test
    void aPlanOfProcessesThatAreNotInTheChainHasNoTimeline() {
        StudyResult result = Changed.of(Plans.late())
                .starts(2031, List.of(start("other", "weave", 2029, 40)))
                .result();
        assertThat(page(result)).doesNotContain("<figure class=\"timeline\">");
    }

    @Test
    void aHorizonOfOneYearHasNoCurve() {
        Question old = Plans.late().plan().question();
        StudyResult result = Changed.of(Plans.reachable())
                .question(new Question(
                        old.name(),
                        old.supplier(),
                        old.members(),
                        old.serve(),
                        old.exclude(),
                        List.of(Sample.coverage(0.65, 2030)),
                        2030,
                        2030,
                        old.scenario(),
                        old.assumptions()))
                .curve(List.of(new CurvePoint(2030, 100, 0.5, 0.4)))
                .starts(2030, List.of(start("kiln-hill", "bake", 2030, 40)))
                .result();
        assertThat(page(result)).doesNotContain("<figure class=\"curve\">", "<figure class=\"timeline\">");
        assertThat(page(new ComparisonBriefing(List.of(result, result)))).doesNotContain("<figure class=\"curves\">");
    }

    @Test
    void aPlanWhoseFirstYearLiesOutsideTheHorizonIsDrawn() {
        StudyResult result = Changed.of(Plans.late())
                .verdict(Sample.verdict(false, Optional.of(0.1), Optional.empty(), OptionalInt.of(2050)))
                .starts(2050, List.of(start("kiln-hill", "bake", 2029, 40), start("kiln-dale", "bake", 2040, 40)))
                .result();
        assertThat(page(result)).contains("<figure class=\"timeline\">", "<figure class=\"curve\">");
    }

    /** A solver's answer may lie a little above all of demand, or below nothing. */
    @Test
    void coverageBeyondTheEndsOfItsScaleIsDrawn() {
        StudyResult result = Changed.of(Plans.late())
                .curve(IntStream.rangeClosed(2026, 2032)
                        .mapToObj(year -> new CurvePoint(year, 100, year == 2030 ? 1.2 : 1.0000001, -1e-9))
                        .toList())
                .limits(List.of(new Limit("ore", 1.3, 90, OptionalInt.of(2030), OptionalInt.of(1))))
                .result();
        assertThat(page(result)).contains("<figure class=\"curve\">", "<figure class=\"barred\">");
    }

    @Test
    void comparedRunsOfWhichSomeHaveNoCurveAreDrawn() {
        assertThat(page(new ComparisonBriefing(List.of(Plans.bare(), Plans.late()))))
                .contains("<figure class=\"curves\">");
        assertThat(page(new ComparisonBriefing(List.of(Plans.bare(), Plans.bare()))))
                .doesNotContain("<figure class=\"curves\">");
    }

    @Test
    void moreRunsThanColoursAreDrawn() {
        assertThat(page(new ComparisonBriefing(java.util.Collections.nCopies(9, Plans.late()))))
                .contains("<figure class=\"curves\">");
    }

    /** Thirty stages with ten starts each, and every country of the world with a plant: more than a picture holds. */
    @Test
    void aChainOfThirtyStagesAndAWorldOfAllCountriesAreDrawn() {
        List<Start> starts = new ArrayList<>();
        for (int stage = 1; stage <= STAGES; stage++) {
            for (int i = 0; i < 10; i++) {
                starts.add(start("works-" + stage + "-" + i, "step-" + stage, 2027, 1 + i));
            }
        }
        Question old = Plans.late().plan().question();
        StudyResult result = Changed.of(Plans.reachable())
                .world(longWorld())
                .question(new Question(
                        old.name(),
                        old.supplier(),
                        old.members(),
                        old.serve(),
                        old.exclude(),
                        List.of(new Target.Coverage(new FormId("form-" + STAGES), 0.65, 2030)),
                        old.firstYear(),
                        old.lastYear(),
                        old.scenario(),
                        old.assumptions()))
                .limits(List.of(new Limit("stage:step-30", 0.9, 70, OptionalInt.of(2030), OptionalInt.of(1))))
                .starts(2030, starts)
                .result();
        assertThat(page(result))
                .contains("<figure class=\"timeline\">", "<figure class=\"map\">", "<figure class=\"chain\">");
    }

    private static final int STAGES = 30;
    private static int row = 1;

    private static World longWorld() {
        WorldBuilder builder = new WorldBuilder("long-world", 2024)
                .add(new Place(Sample.ALAND, "Aland", "ア国", Optional.empty(), OptionalInt.of(36)))
                .add(new Place(Sample.BLAND, "Bland", "ブ国", Optional.empty(), OptionalInt.of(124)))
                .add(new Place(Sample.SUPLAND, "Supland", "サ国", Optional.empty(), OptionalInt.of(156)))
                .add(new Source(new SourceId("guess"), "Our guess", "Adit", "2026", "", "assumption", ""))
                .add(new Form(new FormId("form-0"), "form 0", "品目0", "earth", "mining", "t"));
        for (int stage = 1; stage <= STAGES; stage++) {
            String form = "form-" + stage;
            builder.add(new Form(new FormId(form), "form " + stage, "品目" + stage, "earth", "product", "t"));
            Observed input =
                    Observed.of(observed(Attribute.RECIPE, 1, "step-" + stage, "form-" + (stage - 1), "input"));
            builder.add(input.chosen());
            builder.add(new Recipe(
                    new ProcessId("step-" + stage),
                    "step " + stage,
                    "工程" + stage,
                    "baking",
                    new FormId(form),
                    List.of(new Ingredient(new FormId("form-" + (stage - 1)), input)),
                    List.of()));
            builder.add(observed(Attribute.PRODUCTION, 90, form, "SUP", "2024"));
            builder.add(observed(Attribute.PRODUCTION, 10, form, "AAA", "2024"));
            builder.add(observed(Attribute.TRADE, 30, form, "SUP", "AAA", "2024"));
        }
        for (int number = 1; number < 900; number++) {
            if (adit.charts.chart.Place.find(number).isPresent() && number != 36 && number != 124 && number != 156) {
                works(builder, number);
            }
        }
        return builder.build();
    }

    private static void works(WorldBuilder builder, int number) {
        PlaceId place = new PlaceId(
                String.format(java.util.Locale.ROOT, "%c%c%c", 'P', 'A' + number / 30, 'A' + number % 30 % 26));
        if (builder.build().findPlace(place).isPresent()) {
            return;
        }
        builder.add(new Place(place, "Place " + number, "国" + number, Optional.empty(), OptionalInt.of(number)));
        for (Status status : List.of(Status.OPERATING, Status.ANNOUNCED)) {
            PlantId id = new PlantId("works-" + number + "-" + status.word());
            builder.add(new Plant(
                    id,
                    "Works " + number,
                    place,
                    new ProcessId("step-30"),
                    "",
                    place,
                    status,
                    Observed.of(observed(Attribute.CAPACITY, number, id.code())),
                    Optional.empty(),
                    Optional.empty(),
                    new RowRef("plants.csv", ++row),
                    "",
                    false));
        }
    }

    private static Observation observed(Attribute attribute, double value, String... keys) {
        return new Observation(
                new Cell(attribute, List.of(keys)),
                new Estimate(value, value, value),
                "t/y",
                Grade.E,
                new SourceId("guess"),
                new RowRef(attribute.word() + ".csv", ++row),
                "a reason");
    }
}
