package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.report.CheckHtml;
import adit.check.report.CheckTables;
import adit.check.report.CheckText;
import adit.check.verdict.CheckResult;
import adit.runs.files.TablesJson;
import adit.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Text, page and tables of a result. */
class A05_ReportTest {

    private static final String HOSTILE = """
            A <script>alert(1)</script> title " onload=x
            China refines 69% of the world's rare earths <img src=x onerror=alert(2)>.
            Analysts say that ending dependence on China is impossible & <b>unachievable</b>.
            """;

    @Test
    void anArticleIsDataOnThePage() {
        String html = page(A02_ArticleTest.check(HOSTILE));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, link, b, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("mark.contradicted").text()).contains("<img src=x onerror=alert(2)>");
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhereAndNoIdStandsTwice() {
        Document page = Jsoup.parse(page(A02_ArticleTest.check(A02_ArticleTest.TWICE)));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void thePageCanBeReadWithoutSeeingIt() {
        Document page = Jsoup.parse(page(A02_ArticleTest.check(A02_ArticleTest.TWICE)));
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
        assertThat(page.select("main, header")).hasSize(2);
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("mark + a.badge").text()).contains("一部のみ裏付けあり");
        assertThat(page.select("mark.partly")).hasSize(2);
    }

    @Test
    void noLineOfTheTextIsWiderThanTheTerminal() {
        for (String article : List.of(A02_ArticleTest.TWICE, HOSTILE)) {
            String text = CheckText.of(A02_ArticleTest.check(article), Shipped.world(), Shipped.gazetteer(), 100);
            assertThat(text.lines().mapToInt(A05_ReportTest::columns).max().orElse(0))
                    .isLessThanOrEqualTo(100);
        }
    }

    @Test
    void theReportSpeaksTheOtherLanguageIfAsked() {
        CheckResult japanese = A02_ArticleTest.check(A02_ArticleTest.TWICE);
        CheckResult english = new CheckResult(
                japanese.file(),
                japanese.article().in(Language.EN),
                japanese.quantities(),
                japanese.statements(),
                japanese.numbers());
        assertThat(CheckText.of(english, Shipped.world(), Shipped.gazetteer(), 100))
                .contains("partly", "The sources differ: 1 of 3 figures agree.", "47 to 87");
    }

    @Test
    void theTablesHoldEveryFigure() {
        String json = TablesJson.of(CheckTables.of(A02_ArticleTest.check(A02_ArticleTest.TWICE)));
        assertThat(json).contains("\"claims\"", "\"share-of-output\"", "\"usgs-mcs-2026\"", "\"statements\"");
    }

    @Test
    void theCataloguesHaveTheSameWordsWithTheSamePlaces() throws IOException {
        Properties english = catalogue("en");
        Properties japanese = catalogue("ja");
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        Pattern place = Pattern.compile("\\{\\d\\}");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(place, japanese.getProperty(key)))
                    .as(key)
                    .hasSameElementsAs(places(place, english.getProperty(key)));
        }
    }

    private static List<String> places(Pattern place, String text) {
        return place.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Properties catalogue(String language) throws IOException {
        Properties words = new Properties();
        String file = "modules/check/src/main/resources/adit/check/check_" + language + ".properties";
        try (Reader reader = Files.newBufferedReader(Labels.Root.at(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static String page(CheckResult result) {
        return CheckHtml.of(result, Shipped.world(), Shipped.gazetteer());
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(sign -> sign >= 0x2E80 && sign < 0xFFE7 ? 2 : 1)
                .sum();
    }
}
