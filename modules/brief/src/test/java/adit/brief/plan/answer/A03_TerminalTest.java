package adit.brief.plan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Changed;
import adit.brief.Plans;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.TerminalAnswer;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Language;
import adit.text.Numbers;
import adit.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class A03_TerminalTest {

    private static final Words ENGLISH = PlanWords.english(Plans.late());

    static List<StudyResult> results() {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("results")
    void noLineIsTooLongAndNothingLeaksThrough(StudyResult result) {
        for (int width : new int[] {60, 80, 100, 140}) {
            String text = TerminalAnswer.of(result, Language.EN, width, false);
            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(width);
                assertThat(line).isEqualTo(line.stripTrailing());
            });
            assertThat(text).doesNotContain("null", "NaN", "Optional", "Infinity", Numbers.GLUE);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void colourChangesNoWord(StudyResult result) {
        String coloured = TerminalAnswer.of(result, Language.EN, 80, true);
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(TerminalAnswer.of(result, Language.EN, 80, false));
    }

    /** 50 cells at width 80, so two points each: 2029 has 4/14 named (14 cells) and 4/7 at best (29); the target is at 65 %. */
    @Test
    void theCurveMarksNamedProjectsFurtherPlantsAndTheTarget() {
        String text = TerminalAnswer.of(Plans.late(), Language.EN, 80, false);
        assertThat(text)
                .contains("  2029  " + "█".repeat(14) + "▒".repeat(15) + " ".repeat(21) + "     29 %    57 %\n");
        assertThat(text.lines().filter(line -> line.startsWith("  2030  █")).findFirst())
                .hasValueSatisfying(line -> assertThat(line.charAt(8 + 33)).isEqualTo('┃'));
        assertThat(text).contains("┃ target: 65 % from 2030 on");
    }

    @Test
    void aTableOfPlacesWithoutRowsIsLeftOut() {
        StudyResult none = Changed.of(Plans.late()).places(List.of()).result();
        String where = "By place, up to 2031";
        assertThat(TerminalAnswer.of(Plans.late(), Language.EN, 100, false)).contains("Capacity additions", where);
        assertThat(TerminalAnswer.of(none, Language.EN, 100, false))
                .contains("Capacity additions")
                .doesNotContain(where);
        assertThat(new PlanText(Plans.late(), ENGLISH).page().toString()).contains(where);
        assertThat(new PlanText(none, ENGLISH).page().toString()).doesNotContain(where);
    }

    @Test
    void whatBindsIsSortedAndTheRestIsOneLine() {
        assertThat(TerminalAnswer.of(Plans.late(), Language.EN, 100, false))
                .containsSubsequence(
                        "capacity of baking without limit",
                        "66 %",
                        "+50.3",
                        "2030, 1 year sooner",
                        "lead times: every project and further plant could start",
                        "+3.8",
                        "2031",
                        "No effect when relaxed alone: ore; capacity of digging.",
                        "40 t/y of Hill kiln one year earlier (in 2028): 6.9 points",
                        "limit on annual additions of baking in the members together raised by 1,000 t/y: 2.2 points",
                        "10 t/y more clay in every year (largest effect in 2030): 1.3 points");
    }

    @Test
    void thePlanNamesPlacesAndParts() {
        assertThat(TerminalAnswer.of(Plans.late(), Language.EN, 100, false).replaceAll(" +", " "))
                .containsSubsequence(
                        "The least-cost plan that holds every target from 2031 to 2032.",
                        "2030 373 21 % 50 % –",
                        "2031",
                        "65 %",
                        "40 % covered ≥ 65 %, bought ≤ 50 %",
                        "Year digging baking",
                        "2029 – 40",
                        "2030 + 617 2,500 + 1,234",
                        "named projects + further plants",
                        "the most capacity in baking. Its locations",
                        "up to 2031, largest first: Bland.",
                        "Named projects in the plan shown, by 2031",
                        "Dale kiln Bland baking");
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyAdditionIsShownWhateverTheWidth(StudyResult result) {
        for (int width : new int[] {40, 60, 80, 100}) {
            String text = TerminalAnswer.of(result, Language.EN, width, false).replaceAll("\\s+", " ");
            result.plan().portfolio().ifPresent(portfolio -> {
                assertThat(portfolio.additions())
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(text).contains(words(one.named(), one.further())));
                assertThat(portfolio.places())
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(text).contains(words(one.named(), one.further())));
            });
        }
    }

    private static String words(double named, double further) {
        return AdditionsMatrix.amounts(ENGLISH, named, further).replace(Numbers.GLUE, " ");
    }

    /** 21 characters: 4 for the years, 2 between, 13 for baking; digging would not fit. */
    @Test
    void aColumnWithoutRoomIsGivenInWords() {
        StudyResult result = Plans.late();
        Block.Drawing drawing = (Block.Drawing) AdditionsMatrix.byYear(
                        result, ENGLISH, result.plan().portfolio().orElseThrow())
                .drawing();
        assertThat(String.join(" ", drawing.lines().apply(21)).replace(Numbers.GLUE, " "))
                .contains("2030  2,500 + 1,234")
                .contains("No room for: digging (2030: + 617).");
        assertThat(String.join(" ", drawing.lines().apply(60))).doesNotContain("No room");
    }

    @Test
    void theLongListIsOnThePageOnly() {
        assertThat(TerminalAnswer.of(Plans.late(), Language.EN, 100, false)).doesNotContain("Bland*");
        assertThat(MarkdownBrief.of(Plans.late(), "2026-01-12"))
                .contains("| 2029 | baking | Hill kiln \\| old (Aland) 40 |")
                .contains("|  | baking | Dale kiln (Bland) 2,500; Bland\\* 1,234 |");
    }

    @Test
    void costAndEvidenceAreStated() {
        assertThat(TerminalAnswer.of(Plans.late(), Language.EN, 100, false).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Costs of all places outside Supland together are 72.28 billion US$ with the targets and 69.93 billion US$ without: 2.35 billion US$ (900 million–3.30 billion US$) more. In the plan shown, members start capital expenditure of 377 million US$.",
                        "in proportion to their use from 2031 to 2032, and other places pay nothing",
                        "Aland 30,000 75 1,760",
                        "Bland 10,000 25 587",
                        "official statistics (A) 4; assumption (E) 1,205",
                        "The most binding limit that rests on assumptions is the capacity of baking: some of its figures are of grade E",
                        "75 % of the output of all stages",
                        "In the plan shown, the stage with the weakest evidence is baking; its largest assumed plants there: further plants in Bland 1,000 t/y; Hill kiln | old 30 t/y.",
                        "no plan covers more than 16.2 % of demand outside Supland in a cut-off from 2030 on",
                        "missed by 11.3 points or more",
                        "./adit audit DIR");
    }
}
