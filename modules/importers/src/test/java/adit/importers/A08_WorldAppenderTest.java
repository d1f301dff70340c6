package adit.importers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.folders.FolderWriter;
import adit.folders.Snapshot;
import adit.importers.publishers.Imported;
import adit.sources.WorldReader;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is appended to a world folder, and what is never touched. */
class A08_WorldAppenderTest {

    private static final SourceId NEW = new SourceId("new-survey-2026");
    private static final SourceId SURVEY = new SourceId("example-survey-2025");
    private static final Cell OXIDE = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2025);
    private static final Cell TRADE = Cell.of(Attribute.TRADE, "ndpr-oxide", "CHN", "EUR", 2024);
    private static final SourceId STATISTICS = new SourceId("example-statistics-2024");

    @TempDir
    Path folder;

    private final Issues issues = new Issues();

    @BeforeEach
    void copyTheTinyWorld() {
        WorldCopy.in(folder);
    }

    @Test
    void aRowAndItsSourceStandBehindTheOthers() {
        String production = text("production.csv");
        String sources = text("sources.csv");
        AppendedRows rows = append(true, observation(OXIDE, 1200.5, NEW));
        assertThat(rows.written()).isTrue();
        assertThat(rows.tables())
                .containsEntry("production.csv", new AppendedRows.Counts(1, 0, 0))
                .containsEntry("sources.csv", new AppendedRows.Counts(1, 0, 0));
        assertThat(text("production.csv"))
                .isEqualTo(production
                        + "ndpr-oxide,CHN,2025,1200.5,1080.45,1320.55,t/y,B,new-survey-2026,\"read, converted\"\n");
        assertThat(text("sources.csv"))
                .isEqualTo(
                        sources
                                + "new-survey-2026,New survey,New agency,2026-02,https://example.org/new,2026-11-23,agency,Output\n");
        assertThat(world().find(OXIDE).orElseThrow().all()).hasSize(1);
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void theSameAgainIsAlreadyThere() {
        append(true, observation(OXIDE, 1200.5, NEW));
        String production = text("production.csv");
        AppendedRows again = append(true, observation(OXIDE, 1200.5, NEW), observation(OXIDE, 1200.5, NEW));
        assertThat(again.tables())
                .containsEntry("production.csv", new AppendedRows.Counts(0, 2, 0))
                .containsEntry("sources.csv", new AppendedRows.Counts(0, 1, 0));
        assertThat(text("production.csv")).isEqualTo(production);
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void anotherValueOfTheSameSourceIsRefused() {
        String trade = text("trade.csv");
        AppendedRows rows = append(true, observation(TRADE, 301, STATISTICS));
        assertThat(rows.tables()).containsEntry("trade.csv", new AppendedRows.Counts(0, 0, 1));
        assertThat(text("trade.csv")).isEqualTo(trade);
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("stated-otherwise");
            assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
            assertThat(issue.file() + ":" + issue.row() + ":" + issue.value()).isEqualTo("their.csv:7:301");
            assertThat(issue.message()).contains("trade.csv:3 states trade/ndpr-oxide/CHN/EUR/2024");
            assertThat(issue.hint()).contains("give a new edition its own id");
        });
    }

    @Test
    void theSameValueInAnotherUnitIsRefused() {
        Observation former = world().find(TRADE).orElseThrow().all().getFirst();
        Observation other = new Observation(
                TRADE, former.estimate(), "kg/y", former.grade(), former.source(), new RowRef("their.csv", 7), "");
        assertThat(append(true, other).tables()).containsEntry("trade.csv", new AppendedRows.Counts(0, 0, 1));
        assertThat(issues.list()).extracting(Issue::code).containsExactly("stated-otherwise");
    }

    /** 0.3 kt/y are 300 t/y, whichever of the two is in the world. */
    @Test
    void theSameFigureInKilotonsIsThere() {
        double tons =
                world().find(TRADE).orElseThrow().all().getFirst().estimate().value();
        assertThat(append(true, kilotons(TRADE, tons / 1000, STATISTICS)).tables())
                .containsEntry("trade.csv", new AppendedRows.Counts(0, 1, 0));
        append(true, kilotons(OXIDE, 1.2005, NEW));
        assertThat(append(true, kilotons(OXIDE, 1.2005, NEW), observation(OXIDE, 1200.5, NEW))
                        .tables())
                .containsEntry("production.csv", new AppendedRows.Counts(0, 2, 0));
        assertThat(issues.list()).extracting(Issue::code).doesNotContain("stated-otherwise");
    }

    @Test
    void anotherFigureInKilotonsIsRefused() {
        assertThat(append(true, kilotons(TRADE, 301, STATISTICS)).tables())
                .containsEntry("trade.csv", new AppendedRows.Counts(0, 0, 1));
        assertThat(issues.list()).extracting(Issue::code).containsExactly("stated-otherwise");
    }

    private static Observation kilotons(Cell cell, double value, SourceId source) {
        return new Observation(
                cell, Estimate.exact(value), "kt/y", Grade.B, source, new RowRef("their.csv", 7), "read");
    }

    @Test
    void ofTwoValuesOfOneSourceInOneImportTheSecondIsRefused() {
        AppendedRows rows = append(true, observation(OXIDE, 1, NEW), observation(OXIDE, 2, NEW));
        assertThat(rows.tables()).containsEntry("production.csv", new AppendedRows.Counts(1, 0, 1));
        assertThat(issues.list()).extracting(Issue::code).containsExactly("stated-otherwise");
    }

    @Test
    void anotherEditionStandsBesideTheOlderOne() {
        append(true, observation(TRADE, 301, NEW));
        assertThat(world().find(TRADE).orElseThrow().all())
                .extracting(each -> each.source().code())
                .containsExactlyInAnyOrder("example-statistics-2024", "new-survey-2026");
    }

    @Test
    void aTableThatIsAbsentIsMadeWithItsHeading() {
        Cell risk = Cell.of(Attribute.COUNTRY_RISK, "EST", 2026);
        assertThat(folder.resolve("country_risk.csv")).doesNotExist();
        append(true, observation(risk, 2, NEW));
        assertThat(text("country_risk.csv"))
                .startsWith("place,year,value,low,high,unit,grade,source,note\nEST,2026,2,1.8,2.2,");
        assertThat(world().find(risk)).isPresent();
    }

    @Test
    void whatHasNoTableOfItsOwnIsAFurtherObservation() {
        append(true, observation(Cell.of(Attribute.CAPACITY, "north-mine"), 5, NEW));
        assertThat(text("observations.csv")).contains("\ncapacity,north-mine,5,4.5,5.5,t/y,B,new-survey-2026,");
    }

    @Test
    void whatNoTableTakesIsRefused() {
        String descriptor = text("datapackage.json");
        WorldCopy world = new WorldCopy(folder);
        world.replace("datapackage.json", "\"name\": \"country_risk\"", "\"name\": \"other_risk\"");
        AppendedRows rows = append(true, observation(Cell.of(Attribute.COUNTRY_RISK, "EST", 2026), 2, NEW));
        assertThat(descriptor).contains("country_risk");
        assertThat(rows.total()).isEqualTo(new AppendedRows.Counts(0, 0, 1));
        assertThat(issues.list()).extracting(Issue::code).containsExactly("no-table");
    }

    @Test
    void lineBreaksAreThoseOfTheFile() {
        String trade = text("trade.csv").strip().replace("\n", "\r\n");
        new WorldCopy(folder).write("trade.csv", trade);
        append(true, observation(TRADE, 301, NEW));
        assertThat(text("trade.csv"))
                .startsWith(trade + "\r\nndpr-oxide,CHN,EUR,2024,301,")
                .endsWith("\r\n");
        assertThat(world().find(TRADE)).isPresent();
    }

    @Test
    void theOrderOfColumnsIsThatOfTheFile() {
        new WorldCopy(folder).write("reserves.csv", "note,source,grade,unit,high,low,value,year,place,form\n");
        Cell reserve = Cell.of(Attribute.RESERVE, "ndpr-concentrate", "CHN", 2025);
        append(true, observation(reserve, 10, NEW));
        assertThat(text("reserves.csv"))
                .endsWith("\n\"read, converted\",new-survey-2026,B,t,11,9,10,2025,CHN,ndpr-concentrate\n");
    }

    @Test
    void aWorldThatCouldNotBeReadIsNotWritten() {
        List<String> before = files();
        String production = text("production.csv");
        Cell nowhere = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "XXX", 2025);
        AppendedRows rows = append(true, observation(nowhere, 1, NEW), observation(OXIDE, 1, NEW));
        assertThat(rows.fits()).isFalse();
        assertThat(rows.written()).isFalse();
        assertThat(issues.list()).extracting(Issue::code).contains("unknown-reference");
        assertThat(text("production.csv")).isEqualTo(production);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDryRunCountsAndWritesNothing() {
        List<String> before = files();
        String sources = text("sources.csv");
        AppendedRows rows = append(false, observation(OXIDE, 1, NEW));
        assertThat(rows.total().added()).isEqualTo(2);
        assertThat(rows.fits()).isTrue();
        assertThat(rows.written()).isFalse();
        assertThat(text("sources.csv")).isEqualTo(sources);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftBehind() {
        List<String> before = files();
        append(true, observation(OXIDE, 1, NEW));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSourceThatNoNewRowCitesIsNotAdded() {
        String sources = text("sources.csv");
        append(true, observation(OXIDE, 1, SURVEY));
        assertThat(text("sources.csv")).isEqualTo(sources);
    }

    private AppendedRows append(boolean write, Observation... observations) {
        Imported imported = new Imported(
                List.of(new Source(
                        NEW, "New survey", "New agency", "2026-02", "https://example.org/new", "agency", "Output")),
                List.of(observations),
                observations.length,
                observations.length);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            return new WorldAppender(Snapshot.of(folder), LocalDate.of(2026, 11, 23))
                    .append(world(), imported, write ? Optional.of(writer) : Optional.empty(), issues);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Observation observation(Cell cell, double value, SourceId source) {
        return new Observation(
                cell,
                new Estimate(value, round(value * 0.9), round(value * 1.1)),
                unit(cell.attribute()),
                Grade.B,
                source,
                new RowRef("their.csv", 7),
                "read, converted");
    }

    private static String unit(Attribute attribute) {
        return switch (attribute) {
            case COUNTRY_RISK -> "class 0 to 7";
            case RESERVE -> "t";
            default -> "t/y";
        };
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private World world() {
        return WorldReader.read(folder);
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
