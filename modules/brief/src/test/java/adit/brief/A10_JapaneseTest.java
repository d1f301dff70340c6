package adit.brief;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.answer.PlanWords;
import adit.study.StudyResult;
import adit.text.Figures;
import adit.text.Language;
import adit.text.Numbers;
import adit.text.Words;
import adit.world.Plant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The brief in Japanese: no English words, the same figures as in English, from the same places. */
class A10_JapaneseTest {

    private static final String DATE = "2026-01-12";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern REF = Pattern.compile("\\[((?:run: |tables/|input/)[^\\]]*)\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern MARK = Pattern.compile(Words.START + "([^" + Words.MIDDLE + "]*)" + Words.MIDDLE);

    /** Names of the test world (its minerals and skills have no Japanese name), of the scenario, the solver and the program. */
    private static final Set<String> NAMES = Set.of(
            "Hill", "kiln", "Dale", "BASE", "Adit", "Solver", "sample", "world", "earth", "salt", "Survey", "bricks",
            "Office", "https", "example", "Kiln", "news", "Sons", "guess", "baking");

    /** What a reader types, opens or sees in brackets. */
    private static final Set<String> CODES = Set.of(
            "json",
            "audit",
            "adit",
            "study",
            "yaml",
            "input",
            "tables",
            "sources",
            "survey",
            "firm",
            "production",
            "projects",
            "trade",
            "growth",
            "gamma",
            "override",
            "overrides",
            "bake",
            "brick",
            "clay",
            "cost",
            "recipe",
            "demand",
            "capacity");

    static List<StudyResult> results() {
        return Plans.all();
    }

    private static String japanese(StudyResult result) {
        return MarkdownBrief.of(result, DATE, Language.JA);
    }

    private static String english(StudyResult result) {
        return MarkdownBrief.of(result, DATE);
    }

    @ParameterizedTest
    @MethodSource("results")
    void noEnglishWordIsLeft(StudyResult result) {
        String text = REF.matcher(japanese(result)).replaceAll("").replace("a reason", "");
        assertThat(WORD.matcher(text).results().map(found -> found.group())).isSubsetOf(union(NAMES, CODES));
        assertThat(text).doesNotContain("null", Numbers.GLUE, "{", "  ,");
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    @ParameterizedTest
    @MethodSource("results")
    void figuresComeFromTheSamePlaces(StudyResult result) {
        assertThat(refs(japanese(result))).isNotEmpty().containsExactlyInAnyOrderElementsOf(refs(english(result)));
        assertThat(marks(result, Language.JA)).isNotEmpty().isEqualTo(marks(result, Language.EN));
    }

    private static List<String> refs(String text) {
        return REF.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Where the figures inside sentences come from; a sentence may name a figure twice in one language only. */
    private static Set<String> marks(StudyResult result, Language language) {
        String text =
                MarkdownBrief.blocks(result, PlanWords.linked(result, language)).toString();
        return MARK.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("results")
    void tablesHoldTheSameNumbers(StudyResult result) {
        assertThat(numbers(japanese(result))).isNotEmpty().isEqualTo(numbers(english(result)));
    }

    /** For each cell of each table the numbers in it; words may put them in another order. */
    private static List<List<String>> numbers(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> List.of(line.split("(?<!\\\\)\\|")).stream())
                .map(cell -> NUMBER.matcher(cell)
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void figuresAreWrittenAsJapaneseReadersWriteThem() {
        Figures figures = Figures.of(Language.JA);
        assertThat(figures.percent(0.1618)).isEqualTo("16%");
        assertThat(figures.percentBeside(0.6497, 0.65)).isEqualTo("64.97%");
        assertThat(figures.stated(0.655)).isEqualTo("65.5%");
        assertThat(figures.atMost(0.16181)).isEqualTo("16.2%");
        assertThat(figures.atLeast(0.11397)).isEqualTo("11.3%");
        assertThat(figures.pointsAtLeast(0.11397)).isEqualTo("11.3ポイント");
        assertThat(figures.points(51.1)).isEqualTo("51.1ポイント");
        assertThat(figures.gain(3.84)).isEqualTo("+3.8");
        assertThat(figures.tons(2346.6)).isEqualTo("年2,347トン");
        assertThat(figures.tons(101_437)).isEqualTo("年10.1万トン");
        assertThat(figures.tons(30_000_000)).isEqualTo("年3,000万トン");
        assertThat(figures.money(16.26)).isEqualTo("1,630万ドル");
        assertThat(figures.money(0)).isEqualTo("0ドル");
        assertThat(figures.money(3_880)).isEqualTo("38.8億ドル");
        assertThat(figures.money(128)).isEqualTo("1.28億ドル");
        assertThat(figures.money(17.9)).isEqualTo("1,790万ドル");
        assertThat(figures.money(1.5)).isEqualTo("150万ドル");
    }

    /** A row for all plants of a country has no proper name. */
    @Test
    void rowsThatStandForManyPlantsAreDescribed() {
        StudyResult result = Plans.late();
        assertThat(plant(result, "Bland: baking, all plants")).isEqualTo("ブ国：焼成（全設備）");
        assertThat(plant(result, "Bland: baking, plants not named here")).isEqualTo("ブ国：焼成（その他の設備）");
        assertThat(plant(result, "Dale kiln")).isEqualTo("Dale kiln");
    }

    private static String plant(StudyResult result, String name) {
        Plant like = result.world().plants().stream()
                .filter(one -> one.place().equals(Sample.BLAND))
                .findFirst()
                .orElseThrow();
        return PlanWords.plain(result, Language.JA)
                .names()
                .plant(new Plant(
                        like.id(),
                        name,
                        like.place(),
                        like.process(),
                        like.owner(),
                        like.ownerPlace(),
                        like.status(),
                        like.capacity(),
                        like.start(),
                        like.capitalCost(),
                        like.where(),
                        like.note(),
                        like.aggregate()));
    }

    @Test
    void oneTargetAndSeveralAreNotToldAlike() {
        assertThat(japanese(Plans.late())).contains("2031年以降満たす場合", "すべての目標を満たせるのは、早くても2031年（2029〜2032年）からである");
        assertThat(japanese(Plans.reachable())).contains("2030年までに達成可能である。").doesNotContain("すべての目標");
        assertThat(japanese(Plans.never())).contains("示すべき計画はない。", "計画がないため、費用は示さない。");
        assertThat(japanese(Plans.shareOnly())).contains("本分析では、これに目標を設定していない。").doesNotContain("改善幅");
    }

    /** The whole text of one small plan, read by a native reader; if a sentence changes, read it again. */
    @Test
    void theWholeTextOfOnePlanIsTheOneInTheFile() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(A10_JapaneseTest.class.getResourceAsStream("late_ja.md"), "late_ja.md")) {
            assertThat(japanese(Plans.late())).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
