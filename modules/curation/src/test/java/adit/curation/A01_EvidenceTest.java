package adit.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Parameters;
import adit.world.Deciding;
import adit.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure of a cell is used, and why. */
class A01_EvidenceTest {

    @Test
    void oneFigureIsTheOnlyOne() {
        CellEvidence cell = only(new OxideWorld().says("survey-2024", 2024, 10, Grade.E));
        assertThat(cell.decided()).isEqualTo(Deciding.ONLY);
        assertThat(cell.spread().relative().orElseThrow()).isZero();
    }

    @Test
    void theBestGradeWinsOverANewerSource() {
        CellEvidence cell =
                only(new OxideWorld().says("report-2025", 2024, 44, Grade.C).says("survey-2024", 2024, 46, Grade.B));
        assertThat(cell.decided()).isEqualTo(Deciding.GRADE);
        assertThat(cell.ranked().getFirst().estimate().value()).isEqualTo(46);
        assertThat(cell.spread().relative().orElseThrow()).isCloseTo(46.0 / 44 - 1, within(1e-12));
    }

    @Test
    void amongEqualsTheNewestSourceWins() {
        CellEvidence cell =
                only(new OxideWorld().says("survey-2024", 2024, 10, Grade.B).says("survey-2025", 2024, 12, Grade.B));
        assertThat(cell.decided()).isEqualTo(Deciding.NEWEST);
        assertThat(cell.observed().value()).isEqualTo(12);
    }

    @Test
    void amongSourcesOfOneDayTheFirstRowWins() {
        CellEvidence cell =
                only(new OxideWorld().says("report-2025", 2024, 10, Grade.B).says("survey-2025", 2024, 12, Grade.B));
        assertThat(cell.decided()).isEqualTo(Deciding.FIRST);
        assertThat(cell.observed().value()).isEqualTo(10);
    }

    /** 100 of grade A was corrected: it neither wins nor widens the spread of 10 and 12. */
    @Test
    void aCorrectedFigureIsToldButDoesNotCount() {
        World world = new OxideWorld()
                .corrected("survey-2024", 2024, 100, "survey-2025")
                .says("survey-2025", 2024, 10, Grade.B)
                .says("report-2025", 2024, 12, Grade.C)
                .world();
        Evidence evidence = evidence(world, "oxide");
        CellEvidence cell = evidence.cells().getFirst();
        assertThat(cell.observed().corrected()).hasSize(1);
        assertThat(cell.spread().largest()).isEqualTo(12);
        assertThat(EvidenceTables.of(evidence).get(1).rows())
                .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(13))
                .containsExactly("used 10.0 ", "not-used 12.0 ", "corrected 100.0 survey-2025");
        assertThat(evidence.sources()).hasSize(3);
    }

    @Test
    void aYearLeavesTheOthersOut() {
        World world = new OxideWorld()
                .says("survey-2024", 2023, 9, Grade.B)
                .says("survey-2024", 2024, 10, Grade.B)
                .world();
        EvidenceQuery query = EvidenceQuery.find(
                        world, "oxide", "", "production", 2023, Parameters.ON_COMMAND_LINE, new Issues())
                .orElseThrow();
        assertThat(Evidence.of(world, query).cells())
                .extracting(each -> each.observed().value())
                .containsExactly(9.0);
    }

    @ParameterizedTest
    @CsvSource({"oxide", "OXIDE", "酸化物", "rare earths", "rare-earths", "xid"})
    void aFormIsFoundByIdNameCommodityOrAPartOfItsName(String word) {
        assertThat(Subject.find(new OxideWorld().world(), word, Parameters.ON_COMMAND_LINE, new Issues())
                        .orElseThrow()
                        .forms())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "oxied, '', '', unknown-subject, oxide?",
        "oxide, AAB, '', unknown-place, AAA?",
        "oxide, '', produktion, unknown-attribute, production?"
    })
    void anUnknownWordIsToldWithTheNearest(String form, String place, String attribute, String code, String hint) {
        Issues issues = new Issues();
        assertThat(EvidenceQuery.find(
                        new OxideWorld().world(), form, place, attribute, 0, Parameters.ON_COMMAND_LINE, issues))
                .isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsExactly(code);
        assertThat(issues.list().getFirst().hint()).endsWith(hint);
    }

    private static CellEvidence only(OxideWorld world) {
        return evidence(world.world(), "oxide").cells().getFirst();
    }

    private static Evidence evidence(World world, String subject) {
        return Evidence.of(
                world,
                EvidenceQuery.find(world, subject, "", "", 0, Parameters.ON_COMMAND_LINE, new Issues())
                        .orElseThrow());
    }
}
