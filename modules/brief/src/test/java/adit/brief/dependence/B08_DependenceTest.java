package adit.brief.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Watch;
import adit.brief.Briefings;
import adit.brief.Plans;
import adit.brief.plan.answer.PlanWords;
import adit.brief.writers.BriefWriter;
import adit.brief.writers.Format;
import adit.brief.writers.WrittenBrief;
import adit.math.solver.HighsSolver;
import adit.runs.Asked;
import adit.runs.Heading;
import adit.runs.Run;
import adit.study.DependenceKind;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.study.StudyResult;
import adit.text.Catalogue;
import adit.text.DisplayWidth;
import adit.text.Language;
import adit.text.Names;
import adit.text.Numbers;
import adit.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run of the kind dependence has a brief like that of a plan: in every format and language, each figure with its place. */
class B08_DependenceTest {

    private static final StudyResult PLAN = Plans.late();

    private static Run<World, DependenceStudy, DependenceResult> run() {
        World world = PLAN.world();
        DependenceStudy study = new DependenceStudy(
                "bricks",
                PLAN.study().question().supplier(),
                PLAN.study().question().members(),
                "The Two",
                world.baseYear(),
                world.forms().stream().map(form -> form.id()).toList(),
                0.65);
        return new Asked<>(
                        new DependenceKind(new HighsSolver()),
                        new Heading("bricks", "How far do the Two depend on Supland?"),
                        study,
                        world,
                        world.name())
                .answer(Map.of(), "test", Watch.silent());
    }

    private static String text(Format format, Language language) {
        WrittenBrief written = new BriefWriter().write(Briefings.of(run()), format, language, "2026-01-12");
        assertThat(written.failures()).isEmpty();
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsWrittenInEveryLanguage(Format format) {
        for (Language language : Language.values()) {
            assertThat(new BriefWriter()
                            .write(Briefings.of(run()), format, language, "2026-01-12")
                            .bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(text(Format.HTML, Language.JA)).isEqualTo(text(Format.HTML, Language.JA));
        assertThat(text(Format.MD, Language.EN)).isEqualTo(text(Format.MD, Language.EN));
    }

    @Test
    void everyFormHasItsNameInTheLanguageOfTheBriefAndNoCode() {
        World world = PLAN.world();
        for (Language language : Language.values()) {
            String markdown = text(Format.MD, language);
            Names names = PlanWords.plain(PLAN, language).names();
            for (FormId form : run().question().forms()) {
                assertThat(markdown).contains("| " + names.form(form) + " |");
            }
            assertThat(markdown)
                    .contains(names.place(run().question().supplier()))
                    .doesNotContain("null", "NaN", "Optional");
        }
        assertThat(world.forms()).isNotEmpty();
    }

    @Test
    void whatIsNotReportedSaysSoInBothLanguages() {
        assertThat(text(Format.MD, Language.EN)).contains("| n/r |");
        assertThat(text(Format.MD, Language.JA)).contains("| データなし |").doesNotContain("n/r");
    }

    /** Every figure of the text links to a line with its provenance, and every such line is on the page once. */
    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        String html = text(Format.HTML, Language.EN);
        assertThat(java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void theVerdictIsTheFirstSentenceOfTheBrief() {
        for (Language language : Language.values()) {
            assertThat(text(Format.MD, language))
                    .containsOnlyOnce("## " + Catalogue.of(language).say("part.summary") + "\n\n"
                            + Briefings.verdict(run(), language).replace(Numbers.GLUE, " "));
        }
    }

    @Test
    void theTerminalKeepsItsWidth() {
        for (Language language : Language.values()) {
            for (Run<World, ?, ?> run : List.<Run<World, ?, ?>>of(run(), PLAN.run())) {
                assertThat(Briefings.answer(run, language, 100, false).lines())
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
            }
        }
    }

    @Test
    void runsOfDifferentKindsAreNotCompared() {
        assertThatThrownBy(() -> Briefings.compared(List.of(run(), PLAN.run())))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("runs of different kinds cannot be compared");
    }
}
