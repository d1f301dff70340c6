package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.claim.OtherNumber;
import adit.check.claim.OtherNumberReason;
import adit.check.read.ArticleFile;
import adit.check.read.ArticleReader;
import adit.check.text.Article;
import adit.check.text.ArticleParser;
import adit.check.text.Section;
import adit.check.text.Sentence;
import adit.check.verdict.Agreement;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.Verdict;
import adit.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts and sentences; an article that occurs twice in its file, the second time without its first heading. */
class A02_ArticleTest {

    private static final String HALF = """
            重要鉱物の供給網を見直す動きが広がっている。専門家は、短期間での脱却は困難であると指摘している。
            【詳細】
            報道によれば、中国は銅、リチウム、コバルト、黒鉛、レアアースなどの精錬工程で世界の47〜87%を占めている。
            【要点】
            ・各国は中国への依存低減を目指している。
            【引用・参照・底本】
            Reliance on one supplier unachievable to end: analyst 2026.02.01
            https://www.example.org/page/47.html
            """;
    static final String TWICE = "重要鉱物をめぐる各国の動き ― 2026-02-01 09:30\n【概要】\n" + HALF + HALF;

    @Test
    void partsBeginAtTheirHeadings() {
        Article article = ArticleParser.parse("a.txt", TWICE);
        assertThat(article.title()).startsWith("重要鉱物をめぐる");
        assertThat(article.date()).hasValueSatisfying(day -> assertThat(day).hasToString("2026-02-01"));
        assertThat(article.language()).isEqualTo(Language.JA);
        assertThat(article.headings())
                .extracting(Article.Heading::section)
                .containsExactly(
                        Section.SUMMARY,
                        Section.DETAILS,
                        Section.KEY_POINTS,
                        Section.SOURCES,
                        Section.SUMMARY,
                        Section.DETAILS,
                        Section.KEY_POINTS,
                        Section.SOURCES);
        assertThat(article.headings().get(4).missing()).isTrue();
    }

    @Test
    void aRepeatedSentenceIsOneWithTwoPlaces() {
        Article article = ArticleParser.parse("a.txt", TWICE);
        Sentence claim = article.sentences().stream()
                .filter(sentence -> sentence.text().contains("47〜87%"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.places())
                .hasSize(2)
                .allSatisfy(at -> assertThat(at.of(TWICE)).isEqualTo(claim.text()));
    }

    @Test
    void theRangeOverAListIsJudgedMemberByMember() {
        CheckResult result = check(TWICE);
        assertThat(result.quantities()).hasSize(1);
        CheckedQuantity quantity = result.quantities().getFirst();
        assertThat(quantity.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(quantity.claims())
                .extracting(claim ->
                        claim.claim().commodity() + " " + claim.verdict().word())
                .containsExactly(
                        "copper partly",
                        "lithium supported",
                        "cobalt supported",
                        "graphite contradicted",
                        "rare earths contradicted");
    }

    @Test
    void everyEditionOfASourceIsShown() {
        CheckedClaim copper = check(TWICE).quantities().getFirst().claims().getFirst();
        assertThat(copper.figures())
                .extracting(figure -> figure.finding().sources().getFirst() + " "
                        + figure.finding().year() + " "
                        + Math.round(figure.finding().estimate().value() * 1000) / 10.0)
                .contains(
                        "usgs-mcs-2026 2025 48.3",
                        "iea-critical-minerals-2025 2024 44.0",
                        "usgs-mcs-2026 2024 44.9",
                        "usgs-mcs-2025 2024 44.1");
        assertThat(copper.deciding())
                .filteredOn(figure -> figure.agreement() == Agreement.AGREES)
                .hasSize(1);
    }

    @Test
    void opinionsAreListedAndNoNumberOfAnAddressIsRead() {
        CheckResult result = check(TWICE);
        assertThat(result.statements()).hasSize(3);
        assertThat(result.numbers())
                .extracting(OtherNumber::why)
                .containsOnly(OtherNumberReason.DATE, OtherNumberReason.SOURCES);
    }

    @Test
    void englishHeadingsAndBrokenLinesAreUnderstood() {
        CheckResult result = check(
                "Minerals, 3 March 2026\n\nSummary:\nAccording to several reports, China refines 69% of the\nworld's rare earths."
                        + " The U.S. Geological Survey publishes figures.\n\n## Key points\n- It is so.\n");
        assertThat(result.article().headings())
                .extracting(Article.Heading::section)
                .containsExactly(Section.SUMMARY, Section.KEY_POINTS);
        assertThat(result.quantities()).hasSize(1);
        assertThat(result.quantities().getFirst().claims().getFirst().hints()).isNotEmpty();
    }

    @Test
    void theHintNamesTheStageTheYearAndTheMeasure() {
        assertThat(hints("China refines 69% of the world's rare earths.")).contains("STAGE");
        assertThat(hints("Australia mined 29,000 t of rare earths in 2023.")).contains("YEAR");
        assertThat(hints("China makes 78% of the world's rare-earth magnets.")).contains("MEASURE");
        assertThat(hints("China's share of refined copper output rose by 3.4 percent between 2024 and 2025."))
                .contains("POINTS");
        assertThat(hints("China mines 23% of the world's copper.")).contains("PLACE");
        assertThat(hints("China restricted exports of gallium in 2019.")).contains("CONTROL");
    }

    private static List<String> hints(String sentence) {
        return A01_LabelledClaimsTest.checked(sentence).getFirst().hints().stream()
                .map(hint -> hint.kind().name())
                .toList();
    }

    static CheckResult check(String text) {
        ArticleFile file = ArticleReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return Shipped.check().of(file, Optional.empty());
    }
}
