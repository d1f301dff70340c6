package adit.brief.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.writers.BriefWriter;
import adit.study.StudyResult;
import adit.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a reader sees that the study replaces figures of the world. */
class A13_OverridesTest {

    private static final String DAY = "2026-01-12";

    private static String terminal(StudyResult result, Language language) {
        return TerminalAnswer.of(result, language, 400, false);
    }

    private static String comparison(StudyResult one, StudyResult other, Language language) {
        return BriefWriter.markdown(new ComparisonBriefing(List.of(one, other)), language, DAY);
    }

    @Test
    void theTerminalShowsTheWorldsFigureAndThatOfTheStudyWithTheirGrades() {
        assertThat(terminal(Plans.overridden(), Language.EN))
                .contains("The study replaces these figures of the world")
                .contains(
                        "growth/bake/gamma: 0.2 (0.18 to 0.24) t/y (grade E) becomes 0.3 (0.25 to 0.35) t/y (grade D: a reason)")
                .contains("production: brick: 2 figures (grade A) becomes times 0.5 (grade E: a reason)");
        assertThat(terminal(Plans.overridden(), Language.JA))
                .contains("0.2（0.18〜0.24）t/y（根拠等級E）を0.3（0.25〜0.35）t/y（根拠等級D、a reason）に変更")
                .contains("数値2件（根拠等級A）を0.5倍（根拠等級E、a reason）に変更");
    }

    @Test
    void theBriefShowsThemInItsSummaryAndBesideTheAssumptions() {
        String english = MarkdownBrief.of(Plans.overridden(), DAY);
        assertThat(english.substring(0, english.indexOf("## Details")))
                .contains("Figures of the world that the study replaces (3): growth/bake/gamma");
        assertThat(english)
                .contains(
                        "| growth/bake/gamma | growth/bake/gamma | 0.2 (0.18 to 0.24) t/y | E | 0.3 (0.25 to 0.35) t/y | D | a reason [study-override-1] |")
                .contains(
                        "| production/brick | production: brick | 2 figures | A | times 0.5 | E | a reason [study-override-2] |");
        assertThat(MarkdownBrief.of(Plans.overridden(), DAY, Language.JA))
                .contains("本分析では、データセットの数値のうち3件を置き換えた。", "| production/brick |", "| 0.5倍 |");
    }

    /** What rests on an override cites the study. */
    @Test
    void theStudyIsCited() {
        assertThat(MarkdownBrief.of(Plans.overridden(), DAY)).contains("[study-override-1]", "study.yaml:12");
    }

    @Test
    void aStudyWithoutOverridesSaysNothingAboutThem() {
        assertThat(terminal(Plans.late(), Language.EN)).doesNotContain("replaces");
        assertThat(MarkdownBrief.of(Plans.late(), DAY)).doesNotContain("replaces", "study-override");
    }

    @Test
    void aComparisonNamesWhatOnlyOneStudyReplaces() {
        assertThat(comparison(Plans.late(), Plans.overridden(), Language.EN))
                .contains("| Override of growth/bake/gamma | – | 0.3 (0.25 to 0.35) t/y (grade D: a reason) |")
                .contains("| Override of production/brick | – | times 0.5 (grade E: a reason) |");
        assertThat(comparison(Plans.overridden(), Plans.late(), Language.JA))
                .contains("| growth/bake/gammaの置換え | 0.3（0.25〜0.35）t/y（根拠等級D、a reason） | – |");
        assertThat(comparison(Plans.overridden(), Plans.overridden(), Language.EN))
                .doesNotContain("Override of");
    }
}
