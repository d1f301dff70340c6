package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Errors and warnings of an input: how they are written, sorted and collected. */
class A04_IssuesTest {

    private static Issue error(String file, int row, String value) {
        return Issue.error("negative-number", file, row, "value", value, "a mass is not negative", "write a mass");
    }

    private static Issue warning(int row) {
        return Issue.warning("strange", "a.csv", row, "", "", "this is strange", "look at it");
    }

    @Test
    void issueIsTwoLines() {
        assertThat(error("a.csv", 3, "-5").text())
                .isEqualTo(
                        "error negative-number: a.csv row 3 column value value '-5': a mass is not negative\n    try: write a mass");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(warning(0).text()).isEqualTo("warning strange: a.csv: this is strange\n    try: look at it");
    }

    @Test
    void longValueIsCutAfter200Characters() {
        assertThat(error("a.csv", 1, "x".repeat(200)).text()).contains("'" + "x".repeat(200) + "'");
        assertThat(error("a.csv", 1, "x".repeat(201)).text()).contains("'" + "x".repeat(200) + "…'");
    }

    @Test
    void characterOutsideThePlaneIsNotCutInTwo() {
        assertThat(error("a.csv", 1, "𠮷".repeat(201)).text()).contains("𠮷".repeat(200) + "…");
    }

    @Test
    void lineEndInAValueIsShownOnOneLine() {
        assertThat(error("a.csv", 1, "a\r\nb\nc\rd").text()).contains("'a⏎b⏎c⏎d'");
    }

    @Test
    void issuesAreListedByFileAndRowWhateverTheOrderInWhichTheyWereFound() {
        Issues issues = new Issues();
        issues.add(error("b.csv", 1, "-1"));
        issues.add(error("a.csv", 10, "-1"));
        issues.add(error("a.csv", 9, "-1"));
        assertThat(issues.list())
                .extracting(issue -> issue.file() + issue.row())
                .containsExactly("a.csv9", "a.csv10", "b.csv1");
    }

    @Test
    void theSameIssueTwiceCountsOnce() {
        Issues issues = new Issues();
        issues.add(error("a.csv", 1, "-1"));
        issues.add(error("a.csv", 1, "-1"));
        assertThat(issues.list()).hasSize(1);
    }

    @Test
    void twoIssuesThatAreShownAlikeAreTwo() {
        Issues issues = new Issues();
        issues.add(error("a.csv", 1, "x".repeat(200) + "1"));
        issues.add(error("a.csv", 1, "x".repeat(200) + "2"));
        assertThat(issues.list()).hasSize(2);
    }

    @Test
    void warningsDoNotStopTheReading() {
        Issues issues = new Issues();
        issues.add(warning(1));
        assertThat(issues.hasErrors()).isFalse();
        assertThatCode(issues::throwIfErrors).doesNotThrowAnyException();
    }

    @Test
    void errorStopsTheReadingWithAllIssues() {
        Issues issues = new Issues();
        issues.add(warning(2));
        issues.add(error("a.csv", 1, "-1"));
        assertThatThrownBy(issues::throwIfErrors)
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.issues()).extracting(Issue::row).containsExactly(1, 2))
                .hasMessageContaining("negative-number")
                .hasMessageContaining("strange");
    }

    @Test
    void singleCasesAreKeptSeparatelyInTheirOrder() {
        Issues issues = new Issues();
        issues.addCase(error("b.csv", 1, "-1"));
        issues.addCase(error("a.csv", 1, "-1"));
        assertThat(issues.cases()).extracting(Issue::file).containsExactly("b.csv", "a.csv");
        assertThat(issues.list()).isEmpty();
        assertThat(issues.hasErrors()).isFalse();
    }
}
