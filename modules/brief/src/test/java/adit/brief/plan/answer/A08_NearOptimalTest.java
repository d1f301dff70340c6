package adit.brief.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Changed;
import adit.brief.Plans;
import adit.brief.plan.MarkdownBrief;
import adit.study.StudyResult;
import adit.text.Language;
import org.junit.jupiter.api.Test;

/** What a brief says of projects in plans of nearly the same cost. */
class A08_NearOptimalTest {

    private static final String DAY = "2026-01-12";

    @Test
    void itSaysHowMuchMoreAPlanMayCostAndHowManyProjectsAreInEachClass() {
        String brief = MarkdownBrief.of(Plans.nearOptimal(), DAY);
        assertThat(brief)
                .contains(
                        "at most 235 million US$ more than the least-cost plan are compared, present value: 10 % of what the targets cost.")
                .contains("Of 4 named projects that can start, 1 start in every such plan, 2 in some and 1 in none.");
        assertThat(MarkdownBrief.of(Plans.nearOptimal(), DAY, Language.JA))
                .contains("生産を開始し得る既発表案件4件のうち、すべての計画で開始するものは1件、一部の計画で開始するものは2件、いずれの計画でも開始しないものは1件である。");
    }

    /** One that can be left out or built whole is not in the table, nor is one that is in no plan. */
    @Test
    void theTableHasThoseThatAreNeededOrNeverWhole() {
        String brief = MarkdownBrief.of(Plans.nearOptimal(), DAY);
        assertThat(brief)
                .contains("| Dale kiln | Bland | baking | announced | every plan | 25 % | 100 % |")
                .contains("| some plans | 0 % | 50 % |")
                .doesNotContain("Moor kiln", "Fen kiln");
    }

    @Test
    void whereNothingMoreMayBePaidOnlyPlansOfTheSameCostCount() {
        StudyResult same = Changed.of(Plans.nearOptimal()).near(Plans.near(0)).result();
        assertThat(MarkdownBrief.of(same, DAY))
                .contains("Plans of the same cost as the least-cost plan are compared.")
                .doesNotContain("more than the least-cost plan are compared");
    }

    @Test
    void theAssumptionIsListedAndAStudyThatDoesNotAskSaysNothing() {
        assertThat(MarkdownBrief.of(Plans.nearOptimal(), DAY))
                .contains("a plan may be more expensive and still be compared");
        assertThat(MarkdownBrief.of(Plans.reachable(), DAY))
                .doesNotContain("nearly the same cost", "more expensive and still", "project-classes");
        assertThat(MarkdownBrief.of(Plans.reachable(), DAY, Language.JA)).doesNotContain("費用がほぼ同じ計画");
    }
}
