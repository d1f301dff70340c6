package adit.importers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.folders.Snapshot;
import adit.importers.publishers.Imported;
import adit.sources.WorldReader;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.RowRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's old file does not bring back a figure that the publisher corrected. */
class A11_OldFileTest {

    private static final String ERRATUM = "attribute,subject,corrects,stated,value,low,high,unit,grade,source,note\n"
            + "production,ndpr-oxide/CHN/2024,example-survey-2025,46000,40000,39000,41000,t/y,B,"
            + "example-statistics-2024,two digits changed places\n";
    private static final Cell OXIDE = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2024);
    private static final SourceId SURVEY = new SourceId("example-survey-2025");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void correct() {
        WorldCopy.in(folder).write("errata.csv", ERRATUM);
    }

    private Observed oxide() {
        return WorldReader.read(folder).find(OXIDE).orElseThrow();
    }

    @Test
    void thePublishersOldFileIsAlreadyThere() {
        Issues issues = new Issues();
        assertThat(imported(46_000, issues)).isEqualTo(new AppendedRows.Counts(0, 1, 0));
        assertThat(issues.list()).isEmpty();
        assertThat(oxide().value()).isEqualTo(40_000);
    }

    @Test
    void aThirdNumberOfTheSameSourceIsRefusedWithBothNumbers() {
        Issues issues = new Issues();
        assertThat(imported(46_100, issues)).isEqualTo(new AppendedRows.Counts(0, 0, 1));
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.message()).contains("as 46000 t/y, now it is 46100 t/y");
            assertThat(issue.hint()).contains("a new edition");
        });
    }

    @Test
    void aFigureThatIsOnlyRoundedSaysSo() {
        Issues issues = new Issues();
        imported(46_000.4, issues);
        assertThat(issues.list())
                .extracting(Issue::hint)
                .singleElement()
                .asString()
                .contains("rounded");
    }

    private AppendedRows.Counts imported(double value, Issues issues) {
        Observation stated =
                new Observation(OXIDE, Estimate.exact(value), "t/y", Grade.B, SURVEY, new RowRef("their.csv", 7), "");
        AppendedRows rows = new WorldAppender(Snapshot.of(folder), LocalDate.of(2026, 1, 1))
                .append(
                        WorldReader.read(folder),
                        new Imported(List.of(), List.of(stated), 1, 1),
                        Optional.empty(),
                        issues);
        return rows.tables().getOrDefault("production.csv", new AppendedRows.Counts(0, 0, 0));
    }
}
