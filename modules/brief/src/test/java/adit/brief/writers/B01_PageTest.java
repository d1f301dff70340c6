package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.ComparisonBriefing;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.PlanBriefing;
import adit.study.StudyResult;
import adit.text.Language;
import adit.text.Numbers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The brief as a page: one file, well formed, with every link leading somewhere and nothing fetched. */
class B01_PageTest {

    private static final String DATE = "2026-01-12";
    private static final BriefWriter WRITER = new BriefWriter();

    static List<StudyResult> results() {
        return Plans.all();
    }

    private static String page(Briefing briefing, Language language) {
        return new String(WRITER.write(briefing, Format.HTML, language, DATE).bytes(), StandardCharsets.UTF_8);
    }

    private static String page(StudyResult result, Language language) {
        return page(new PlanBriefing(result), language);
    }

    @ParameterizedTest
    @MethodSource("results")
    void itIsWellFormedWithoutItsScript(StudyResult result) throws Exception {
        for (Language language : Language.values()) {
            String html = page(result, language)
                    .replaceAll("(?s)<script>.*?</script>", "")
                    .replaceFirst("<!DOCTYPE html>", "");
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyLinkInsideLeadsToExactlyOnePlace(StudyResult result) {
        String html = page(result, Language.EN);
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Set.copyOf(all(html, "href=\"#([^\"]+)\""))).isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("results")
    void nothingIsFetched(StudyResult result) {
        String html = page(result, Language.EN);
        assertThat(html)
                .doesNotContain("src=", "@import", "<link", "url(http")
                .doesNotContainPattern("fetch\\(|XMLHttpRequest");
    }

    @Test
    void figuresLinkToTheirFieldWhichLinksToWhatItRestsOn() {
        String html = page(Plans.late(), Language.EN);
        assertThat(html)
                .contains("<a class=\"figure\" href=\"#from-run-verdict-best-coverage\"")
                .containsPattern(
                        "<tr id=\"from-run-verdict-best-coverage\"><th scope=\"row\"><code>verdict.best-coverage</code></th>"
                                + "<td class=\"number\">0.1618</td><td>share</td><td><a class=\"ref\" href=\"#about-parameters\">")
                .contains("<a class=\"ref\" href=\"#source-guess\">guess</a>")
                .contains("<li id=\"source-guess\">");
    }

    @Test
    void noFigureOfTheTextIsLostOnTheWayToThePage() {
        for (StudyResult result : results()) {
            Set<String> text = numbers(MarkdownBrief.of(result, DATE));
            text.removeIf(number -> !number.matches(".*[.,].*"));
            assertThat(numbers(plain(page(result, Language.EN)))).containsAll(text);
        }
    }

    @Test
    void theFourPartsStandInTheOrderOfTheForm() {
        assertThat(all(page(Plans.late(), Language.EN), "<h2 id=\"[^\"]*\">([^<]*)</h2>"))
                .containsExactly("Summary", "Details", "Key points", "Sources", "Annex", "Where the figures come from");
        assertThat(all(page(Plans.late(), Language.JA), "<h2 id=\"[^\"]*\">([^<]*)</h2>"))
                .startsWith("概要", "詳細", "要点", "引用・参照・底本");
    }

    @Test
    void picturesSayInWordsWhatTheyShow() {
        String html = page(Plans.late(), Language.EN);
        assertThat(all(html, "<figure class=\"([a-z]+)\">"))
                .containsExactly("curve", "barred", "timeline", "chain", "barred");
        assertThat(all(html, "<desc[^>]*>([^<]+)</desc>"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(words -> words.length() > 20);
    }

    @Test
    void whatAStudyIsCalledIsNoMarkup() {
        StudyResult late = Plans.late();
        StudyResult evil = StudyResult.of(
                new adit.study.Study(
                        "<script>alert(1)</script> & \"bricks\"",
                        "<b>Two</b>",
                        late.study().question()),
                late.world(),
                late.plan(),
                late.dependence(),
                late.inputs(),
                late.version());
        assertThat(page(evil, Language.EN))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;bricks&quot;")
                .doesNotContain("<script>alert", "<b>Two</b>");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        for (Format format : Format.values()) {
            byte[] once = WRITER.write(new PlanBriefing(Plans.late()), format, Language.JA, DATE)
                    .bytes();
            assertThat(WRITER.write(new PlanBriefing(Plans.late()), format, Language.JA, DATE)
                            .bytes())
                    .as(format.word())
                    .isEqualTo(once);
        }
    }

    @Test
    void runsThatDifferInOneThingAreExplainedByIt() {
        String html = plain(page(new ComparisonBriefing(List.of(Plans.late(), Plans.reachable())), Language.EN));
        assertThat(html)
                .contains("Comparison: bricks (1) and bricks (2)")
                .contains("The runs differ in one respect only (Targets)")
                .contains("the earliest year is 2029 instead of 2031, 2 years sooner");
    }

    @Test
    void runsThatDifferInSeveralThingsAreNotExplainedByOne() {
        String html = plain(page(new ComparisonBriefing(List.of(Plans.late(), Plans.shareOnly())), Language.JA));
        assertThat(html).contains("比較：bricks (1)").contains("2032");
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                .replaceAll("<[^>]+>", " ")
                .replace(Numbers.GLUE, " ")
                .replace("&lt;", "<");
    }

    private static Set<String> numbers(String text) {
        return Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
