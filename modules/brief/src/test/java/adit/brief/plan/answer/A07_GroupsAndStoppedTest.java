package adit.brief.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.TerminalAnswer;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.runs.Asked;
import adit.runs.Heading;
import adit.runs.files.ResultTable;
import adit.study.PlanKind;
import adit.study.Study;
import adit.study.StudyResult;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.text.Language;
import adit.world.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a brief says of members whose group reports for them, of places of members, and of projects on which work has stopped. */
class A07_GroupsAndStoppedTest {

    @Test
    void aPlaceOfAMemberIsNamedWithIt() {
        StudyResult result = answer(TinyWorlds.dividedGroup(), metal("AAA", "GRP"));
        assertThat(markdown(result)).contains("| ONE (GRP) |");
        PlaceNames names = new PlaceNames(result, PlanWords.english(result));
        assertThat(names.isMember(new PlaceId("TWO"))).isTrue();
        assertThat(names.isMember(new PlaceId("SUP"))).isFalse();
        StudyResult alone = answer(TinyWorlds.dividedGroup(), metal("AAA", "ONE"));
        assertThat(new PlaceNames(alone, PlanWords.english(alone)).isMember(new PlaceId("TWO")))
                .isFalse();
        assertThat(markdown(alone)).contains("| ONE |").doesNotContain("ONE (GRP)");
    }

    @Test
    void theDivisionOfAGroupIsAnAssumption() {
        StudyResult own = answer(TinyWorlds.dividedGroup(), metal("AAA", "ONE", "GRP"));
        assertThat(markdown(own))
                .contains(
                        "| Use of ONE, which is reported under GRP | 38 % of it in 2026 (38 % to 38 %, grade B): demand of its own");
        TinyWorld silent = TinyWorld.named("silent")
                .places("AAA", "GRP", "SUP")
                .within("GRP", "ONE")
                .form("metal", "metal")
                .mine("dig", "metal")
                .facility("pit", "AAA", "dig", 6)
                .demand("metal", "AAA", 4)
                .demand("metal", "GRP", 16);
        assertThat(markdown(answer(silent, metal("AAA", "ONE").shareOfGroup("ONE", 0.25))))
                .contains("25 % of it, also of its scrap: stated by the study (grade E)");
        assertThat(markdown(answer(silent.trade("metal", "SUP", "ONE", 2), metal("AAA", "ONE"))))
                .contains("its production + imports − exports in 2025, assumed to remain the same part")
                .contains("trade.csv");
        assertThat(markdown(answer(silent.reportedUse("metal", "ONE", 8), metal("AAA", "ONE"))))
                .contains("50 % of it (50 % to 50 %, grade E), also of its scrap: its use in 2025 as reported");
    }

    @Test
    void projectsThatCountByTheirRecordAreSaidToDoSo() {
        StudyResult result = answer(TinyWorlds.recorded(), metal("AAA").projectRecord());
        String said =
                "Named projects count by the record of earlier projects of their status: construction: 75 % of the"
                        + " capacity comes, 1.4 years later; announced: 50 % of the capacity comes, 0.3 years later.";
        assertThat(markdown(result).replace('\u00a0', ' '))
                .contains(said)
                .contains("#### Projects by the record of earlier ones")
                .contains("| announced | 1 | 50 % | 0.3 | B |")
                .contains("| Named projects count by survival and slip of earlier projects of their status | yes |");
        assertThat(TerminalAnswer.of(result, Language.EN, 80, false).replaceAll("\\s+", " "))
                .contains("Named projects count by the record");
        assertThat(TerminalAnswer.of(result, Language.JA, 80, false)).contains("過去の案件の実績");
        assertThat(markdown(answer(TinyWorlds.recorded(), metal("AAA")))).doesNotContain("record of earlier");
    }

    @Test
    void projectsOnWhichWorkHasStoppedAreListed() {
        TinyWorld world = TinyWorlds.half()
                .project("halted", "AAA", "dig", 3, Status.ON_HOLD)
                .project("stopped", "AAA", "dig", 2, Status.ON_HOLD)
                .project("given up", "AAA", "dig", 4, Status.CANCELLED)
                .project("abroad", "SUP", "dig", 4, Status.CANCELLED);
        StudyResult result = answer(world, metal("AAA"));
        String said =
                "3 projects are in no plan, because work on them has stopped: dig, on hold: 2 projects, together 5 t/y;"
                        + " dig, cancelled: one project of 4 t/y.";
        assertThat(markdown(result))
                .contains(said)
                .contains("#### Projects on which work has stopped")
                .contains("| given up | AAA | dig | cancelled | 4 | B | [by-hand] capacity.csv:")
                .doesNotContain("| abroad |");
        assertThat(TerminalAnswer.of(result, Language.EN, 80, false).replaceAll("\\s+", " "))
                .contains("3 projects are in no plan");
        StudyResult counted = answer(world.leadTime("on-hold", 2), metal("AAA").including(Status.ON_HOLD));
        assertThat(markdown(counted))
                .contains("One project is in no plan, because work on it has stopped: dig, cancelled")
                .contains(
                        "2 projects on which work has stopped count in this plan, because the study includes their status")
                .contains("| Projects on which work has stopped that count in the plan | on hold |");
        assertThat(table(counted).rows()).extracting(row -> row.getLast()).containsExactly(false, true, true);
    }

    @Test
    void withoutSuchProjectsNothingIsSaid() {
        assertThat(markdown(answer(TinyWorlds.half(), metal("AAA")))).doesNotContain("work has stopped:");
    }

    private static ResultTable table(StudyResult result) {
        return result.tables().stream()
                .filter(table -> table.name().equals("stopped"))
                .findFirst()
                .orElseThrow();
    }

    private static String markdown(StudyResult result) {
        return MarkdownBrief.of(result, "2026-01-12").replace('\u00a0', ' ');
    }

    private static QuestionBuilder metal(String... members) {
        return QuestionBuilder.about("metal").coverage(0.4, 2028).members(members);
    }

    private static StudyResult answer(TinyWorld world, QuestionBuilder asked) {
        Question question = asked.question();
        Study study = new Study("Metal", "Pair", question);
        PlanKind kind = new PlanKind(new HighsSolver());
        return new StudyResult(
                new Asked<>(kind, new Heading(question.name(), study.title()), study, world.world(), world.name())
                        .answer(Map.of(), "test", Watch.silent()));
    }
}
