package adit.brief.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.TerminalAnswer;
import adit.study.StudyResult;
import adit.text.Language;
import adit.text.Numbers;
import org.junit.jupiter.api.Test;

class A02_VerdictTest {

    /** The answer as one line, so that line breaks do not matter. */
    private static String text(StudyResult result) {
        return TerminalAnswer.of(result, Language.EN, 100, false).replaceAll("\\s+", " ");
    }

    @Test
    void lateNamesTheYearTheLevelAndWhichTargetFails() {
        assertThat(text(Plans.late()))
                .contains(
                        "Not reachable by 2030. The earliest year from which all targets together can be held is 2031 (2029–2032).")
                .contains("If Supland stopped exporting, at best 16 % (12 %–24 %) of demand outside Supland could be"
                        + " covered in every year from 2030 on; the target is 65 %.")
                .contains("In 2026 it is 7.9 %.")
                .contains(
                        "The share of its use that The Two buys from Supland could be reduced to 37 % in every year from 2030 on;"
                                + " the limit is 50 %")
                .contains("Demand: demand outside Supland for this form (brick), scenario BASE.");
        assertThat(MarkdownBrief.of(Plans.late(), "2026-01-12"))
                .containsPattern("at least 65 % of demand outside Supland .* \\| 16 % \\| no")
                .containsPattern("at most 50 % of what The Two uses .* \\| 37 % \\| yes");
    }

    @Test
    void whereNothingIsToBeGainedButYearsTheSummarySaysYears() {
        assertThat(MarkdownBrief.of(Plans.full(), "2026-01-12").replace(Numbers.GLUE, " "))
                .contains("(target: 65 %); the earliest possible year is 2029. [run: verdict]")
                .contains(
                        "The most binding limit is the capacity of baking. Earliest year if it is relaxed: 2027, 2 years sooner.")
                .doesNotContain("instead of 100 %", "0.0 points");
    }

    @Test
    void reachableSaysSinceWhen() {
        assertThat(text(Plans.reachable()))
                .contains("Reachable by 2030: the target can be held from then on. The earliest possible year is 2029.")
                .contains("70 % of demand")
                .doesNotContain("Not reachable")
                .doesNotContain("reduce the share that it buys");
    }

    @Test
    void neverSaysSoAndShowsNoPlan() {
        assertThat(text(Plans.never()))
                .contains("Not reachable by 2030, nor in any year up to 2032.")
                .contains("at best 64.97 % of demand")
                .contains("No plan is shown")
                .contains("No plan, so no costs.");
    }

    @Test
    void aShareAloneHasNoWordOfPoints() {
        assertThat(text(Plans.shareOnly()))
                .contains("is 2032.")
                .contains("could be reduced to 55 % in every year from 2030 on; the limit is 50 %")
                .contains("capacity of baking without limit 2030, 1 year sooner")
                .contains("(no target is set for it in this study):")
                .doesNotContain("Gain, points")
                .doesNotContain("┃ target");
    }

    @Test
    void targetsThatFailOnlyTogetherAreToldSo() {
        assertThat(text(Plans.notTogether()))
                .contains("Each target can be held on its own, but no single plan holds all of them;"
                        + " the joint shortfall is 12.3 points.");
    }
}
