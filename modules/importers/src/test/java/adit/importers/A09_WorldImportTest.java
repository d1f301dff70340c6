package adit.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.sources.WorldReader;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an import writes, and what it says. */
class A09_WorldImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Cell OXIDE = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2025);

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheTinyWorld() {
        WorldCopy.in(folder);
    }

    @Test
    void writesWhatIsNew() {
        ImportReport report = run(true, false, 1);
        assertThat(report.usable()).isTrue();
        assertThat(WorldReader.read(folder).find(OXIDE)).isPresent();
        assertThat(report.text())
                .contains("stub: 12,345 rows read, 1 used\n")
                .contains("  production.csv             1              0         0\n")
                .contains(": written\n")
                .contains("0 errors, 0 warnings");
    }

    @Test
    void saysWhenThereIsNothingNew() {
        run(true, false, 1);
        ImportReport again = run(true, false, 1);
        assertThat(again.usable()).isTrue();
        assertThat(again.text()).contains("nothing was written, because there is nothing new");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(run(false, false, 1).text()).contains("nothing was written (dry run)");
        assertThat(WorldReader.read(folder).find(OXIDE)).isEmpty();
    }

    @Test
    void anErrorInARowCostsThatRowOnly() {
        ImportReport report = run(true, false, 1, error(9));
        assertThat(report.usable()).isTrue();
        assertThat(report.rows().written()).isTrue();
    }

    @Test
    void aFileThatCouldNotBeReadToItsEndIsNotWrittenUnlessAsked() {
        ImportReport report = run(true, false, 1, error(0));
        assertThat(report.usable()).isFalse();
        assertThat(report.text()).contains("use --partial to import the complete rows");
        assertThat(WorldReader.read(folder).find(OXIDE)).isEmpty();
        assertThat(run(true, true, 1, error(0)).usable()).isTrue();
        assertThat(WorldReader.read(folder).find(OXIDE)).isPresent();
    }

    @Test
    void nothingReadIsNotUsable() {
        ImportReport report = run(true, false, 0);
        assertThat(report.usable()).isFalse();
        assertThat(report.text()).contains("nothing was written, because no row could be used");
    }

    @Test
    void issuesOfAKindAreShownTwentyTimes() {
        Issue[] many = new Issue[23];
        java.util.Arrays.setAll(many, i -> error(100 + i));
        String text = run(true, false, 1, many).text();
        assertThat(text).contains("23 errors").contains("bad-row: and 3 more of this kind");
        assertThat(text.lines().filter(line -> line.startsWith("error bad-row")))
                .hasSize(20);
    }

    @Test
    void aWorldThatIsFaultyAlreadyIsToldFirst() {
        new WorldCopy(folder).replace("trade.csv", "\nndpr-oxide,", "\nndpr-oxid,");
        assertThatThrownBy(() -> run(true, false, 1))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ndpr-oxid");
    }

    /** Each of them reads the world, and neither may lose what the other appended. */
    @Test
    void aSecondImportAtTheSameTimeIsRefused() {
        ImportReport report = run(() -> {
            assertThatThrownBy(() -> run(true, false, 1)).hasMessageContaining("another command is writing to ");
            assertThat(run(false, false, 1).usable()).isTrue();
        });
        assertThat(report.rows().written()).isTrue();
        assertThat(WorldReader.read(folder).find(OXIDE)).isPresent();
        assertThat(folder.resolve(".adit")).doesNotExist();
    }

    @Test
    void aWorldThatIsEditedMeanwhileIsNotWrittenTo() throws IOException {
        Path table = folder.resolve("production.csv");
        String edited = Files.readString(table) + "\n";
        assertThatThrownBy(() -> run(() -> write(table, edited)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("changed-while-read: production.csv");
        assertThat(table).hasContent(edited);
        assertThat(folder.resolve(".adit")).doesNotExist();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An import that writes, with something that happens meanwhile. */
    private ImportReport run(Runnable meanwhile) {
        return WorldImport.run(
                folder, new Stub(1, List.of(), meanwhile), List.of(), DAY, new WorldImport.Mode(true, false));
    }

    private ImportReport run(boolean write, boolean partial, int used, Issue... issues) {
        return WorldImport.run(
                folder,
                new Stub(used, List.of(issues), () -> {}),
                List.of(),
                DAY,
                new WorldImport.Mode(write, partial));
    }

    private static Issue error(int row) {
        return Issue.error("bad-row", "their.csv", row, "value", "?", "this is wrong", "correct it");
    }

    /** Reads one figure whatever it is given, while something else happens. */
    private record Stub(int used, List<Issue> faults, Runnable meanwhile) implements Publisher {

        @Override
        public String word() {
            return "stub";
        }

        @Override
        public String description() {
            return "nothing";
        }

        @Override
        public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
            meanwhile.run();
            faults.forEach(issues::add);
            Observation figure = new Observation(
                    OXIDE,
                    Estimate.exact(47000),
                    "t/y",
                    Grade.B,
                    new SourceId("example-survey-2025"),
                    new RowRef("their.csv", 2),
                    "");
            return new Imported(List.of(), used == 0 ? List.of() : List.of(figure), 12_345, used);
        }
    }
}
