package adit.brief.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.PlaceId;
import adit.brief.Changed;
import adit.brief.Plans;
import adit.brief.writers.BriefWriter;
import adit.brief.writers.Format;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.study.StudyResult;
import adit.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text says whose demand is covered, and which places do not count. */
class A01_WhoseDemandTest {

    private static final String DATE = "2026-01-12";
    private static final BriefWriter PAGES = new BriefWriter();

    static Stream<StudyResult> results() {
        return Stream.of(Plans.late(), Plans.reachable(), Plans.never(), Plans.shareOnly());
    }

    private static StudyResult asked(StudyResult result, Serve serve, PlaceId... excluded) {
        Question old = result.plan().question();
        return Changed.of(result)
                .question(new Question(
                        old.name(),
                        old.supplier(),
                        old.members(),
                        serve,
                        List.of(excluded),
                        old.targets(),
                        old.firstYear(),
                        old.lastYear(),
                        old.scenario(),
                        old.assumptions()))
                .result();
    }

    /** Terminal, Markdown and page, with spaces for line breaks. */
    private static String text(StudyResult result, Language language) {
        byte[] page = PAGES.write(new PlanBriefing(result), Format.HTML, language, DATE)
                .bytes();
        return (TerminalAnswer.of(result, language, 100, false)
                        + MarkdownBrief.of(result, DATE, language)
                        + new String(page, StandardCharsets.UTF_8).replaceAll("(?s)<script>.*?</script>", ""))
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("results")
    void ofMembersNothingSpeaksOfPlacesOutsideTheSupplier(StudyResult result) {
        StudyResult members = asked(result, Serve.MEMBERS);
        assertThat(text(members, Language.EN))
                .contains("members' demand", "Members alone: neither demand nor supply of other places is counted.")
                .doesNotContain("outside Supland", "outside the supplier");
        assertThat(text(members, Language.JA))
                .contains("参加国の需要", "参加国以外の需要と供給は算入していない。")
                .doesNotContain("サ国以外");
    }

    @ParameterizedTest
    @MethodSource("results")
    void ofEveryoneNothingSpeaksOfTheMembersDemand(StudyResult result) {
        assertThat(text(asked(result, Serve.EVERYONE), Language.EN))
                .contains("demand outside Supland")
                .doesNotContain("members' demand", "Members' demand", "Demand of members", "Members alone");
        assertThat(text(asked(result, Serve.EVERYONE), Language.JA))
                .contains("サ国以外の需要")
                .doesNotContain("参加国の需要");
    }

    @Test
    void verdictTileCurveCostAndProofSayWhoseDemand() {
        assertThat(text(asked(Plans.late(), Serve.MEMBERS), Language.EN))
                .contains(
                        "at best 16 % (12 %–24 %) of the members' demand could be covered in every year from 2030 on",
                        "of the members' demand for this form (brick) could be covered from 2030 on",
                        "Members' demand covered if Supland stops exporting, from 2030 on",
                        "Share of the members' demand that could be covered if Supland stopped exporting",
                        "Demand of members, t/y",
                        "66 % of the members' demand could be covered",
                        "Costs of the members together are",
                        "no plan covers more than 16.2 % of the members' demand in a cut-off");
    }

    @Test
    void excludedPlacesAreNamed() {
        StudyResult result = asked(Plans.late(), Serve.EVERYONE, new PlaceId("OTH"), new PlaceId("EXC"));
        assertThat(text(result, Language.EN))
                .contains(
                        "Plants, scrap and stocks in EXC and OTH are not counted.",
                        "Places whose plants, scrap and stocks do not count | EXC, OTH");
        assertThat(text(result, Language.JA)).contains("にある設備・スクラップ・在庫は算入していない。");
        assertThat(text(asked(Plans.late(), Serve.EVERYONE), Language.EN))
                .contains("Places whose plants, scrap and stocks do not count | none")
                .doesNotContain("are not counted.");
    }

    /** Whose demand it is also stands in the words of a target; it is one difference. */
    @Test
    void anotherDemandIsOneDifference() {
        ComparisonBriefing both = new ComparisonBriefing(
                List.of(asked(Plans.late(), Serve.EVERYONE), asked(Plans.late(), Serve.MEMBERS)));
        assertThat(BriefWriter.markdown(both, Language.EN, DATE))
                .contains("The runs differ in one respect only (Whose demand is to be covered");
    }

    @Test
    void aComparisonSaysWhoseDemandEachRunIsAbout() {
        ComparisonBriefing both = new ComparisonBriefing(
                List.of(asked(Plans.late(), Serve.EVERYONE), asked(Plans.late(), Serve.MEMBERS, new PlaceId("OTH"))));
        assertThat(BriefWriter.markdown(both, Language.EN, DATE))
                .contains(
                        "| demand outside Supland |",
                        "| the members' demand |",
                        "Whose demand is to be covered",
                        "Places whose plants, scrap and stocks do not count | none | OTH");
    }
}
