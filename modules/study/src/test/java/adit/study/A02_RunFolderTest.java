package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunAudit;
import adit.runs.folder.RunFolder;
import adit.world.World;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class A02_RunFolderTest {

    private static final String DAY = "2026-01-12";

    @TempDir
    Path folder = Path.of("");

    private static final PlanKind PLANS = new PlanKind(new HighsSolver());

    private final World world = StudyWorld.tiny();

    private Asked<World, ?, ?> asked() {
        adit.basics.Issues issues = new adit.basics.Issues();
        return StudyFile.read(folder.resolve("study.yaml"), StudyKinds.usual(), issues)
                .<Asked<World, ?, ?>>flatMap(file -> file.resolve(world))
                .orElseThrow(() -> new BadInputException(issues.list()));
    }

    private Run<World, ?, ?> answer(InputFiles read) {
        return asked().answer(read.checksums(), Version.current(), Watch.silent());
    }

    @BeforeEach
    void inputs() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), A01_StudyFileTest.GOOD);
        Files.createDirectories(folder.resolve("world"));
        Files.writeString(folder.resolve("world/places.csv"), "place\nAAA\n");
        Files.writeString(folder.resolve("world/datapackage.json"), "{}\n");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        String first = json(run("one"));
        String second = json(run("two"));
        assertThat(second).isEqualTo(first).contains("\"reachable\" : true");
    }

    @Test
    void runJsonMeetsItsSchema() throws IOException {
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(PLANS.schema())
                .validate(Files.readString(run("one").resolve("run.json")), InputFormat.JSON);
        assertThat(faults).isEmpty();
    }

    /** The published schema follows from the records; to write it again, replace the file by what this test expects. */
    @Test
    void theSchemaInDocsIsTheOneOfTheRecords() {
        assertThat(repository().resolve("docs/run.plan.schema.json")).content().isEqualTo(PLANS.schema());
    }

    @Test
    void theAuditPassesOnWhatWasWritten() {
        AuditReport report = audit(run("one"));
        assertThat(report.failures()).isEmpty();
        assertThat(report.checks()).hasSizeGreaterThan(10);
    }

    /** Each row: a file, what is changed in it, and the check that notices. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.json | \"reachable\" : true | \"reachable\" : false | seal",
                "run.json | \"title\" : \"A tiny | \"title\" : \"A  tiny | run.json",
                "run.json | \"value\" : 2027, | \"value\" : 2026, | seal",
                "tables/curve.csv | 0.3 | 0.4 | tables and texts",
                "brief.md | 2027 | 2026 | tables and texts",
                "input/study.yaml | tiny study | tinny study | inputs",
                "input/world/places.csv | AAA | AAB | inputs",
            })
    void aChangedFileIsNoticed(String name, String from, String to, String check) throws IOException {
        Path run = run("one");
        Path file = run.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertThat(audit(run).failures().stream().map(Check::name)).contains(check);
    }

    /** What is edited while a study is solved is not what was answered. */
    @Test
    void aRunHoldsTheInputsThatWereReadEvenIfTheyAreEditedMeanwhile() throws IOException {
        InputFiles read = RunFiles.inputs(folder.resolve("study.yaml"), folder.resolve("world"));
        Run<World, ?, ?> run = answer(read);
        Files.writeString(folder.resolve("world/places.csv"), "place\nBBB\n");
        Path out = folder.resolve("one");
        RunFiles.write(out, run, read, DAY, text(run), Map.of());
        assertThat(RunFolder.world(out).resolve("places.csv")).hasContent("place\nAAA\n");
        assertThat(audit(out).failures()).isEmpty();
    }

    @Test
    void textsThatCannotBeMadeAgainAreAFailedCheck() throws IOException {
        Path run = run("one");
        AuditReport report = new RunAudit<>(run, asked(), RunFiles.copies(run), (result, day) -> {
                    throw new IllegalStateException("no words");
                })
                .audit();
        assertThat(report.failures()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo("tables and texts");
            assertThat(check.where()).contains("no words");
        });
    }

    /** The seal is no proof: whoever changes a figure and seals again is found by arithmetic. */
    @Test
    void aFigureChangedAndSealedAgainIsNoticedByArithmetic() throws IOException {
        Path run = run("one");
        Path file = run.resolve("run.json");
        var root = (tools.jackson.databind.node.ObjectNode) new ObjectMapper().readTree(file.toFile());
        var starts = (tools.jackson.databind.node.ArrayNode)
                root.path("tables").path("starts").path("rows").path(0);
        starts.set(7, root.numberNode(41.0));
        Files.writeString(file, root.toString());
        root.put("seal", RunDocument.read(run).expectedSeal());
        Files.writeString(file, root.toString());
        assertThat(audit(run).failures().stream().map(Check::name))
                .doesNotContain("seal")
                .isNotEmpty();
    }

    @Test
    void aFormerRunIsReplacedAndOtherFoldersAreLeftAlone() throws IOException {
        run("one");
        run("one");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "keep me");
        assertThatThrownBy(() -> run("other"))
                .hasMessageContaining("contains files, but no run with a manifest: letter.txt");
        assertThat(other.resolve("letter.txt")).hasContent("keep me");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("one", "other", "study.yaml", "world");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | this is not a run", "[1] | this is not a run", "{\"format\": | this is not JSON"})
    void whatIsNoRunIsRefused(String text, String message) throws IOException {
        Path run = run("one");
        Files.writeString(run.resolve("run.json"), text);
        assertThatThrownBy(() -> audit(run))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    /** The parser stops at its limits, and says then not always where. */
    @Test
    void whatTheParserRefusesIsNoRun() throws IOException {
        Path run = run("one");
        for (String text : List.of("[".repeat(20_000), "{\"seed\": " + "9".repeat(5_000) + "}")) {
            Files.writeString(run.resolve("run.json"), text);
            assertThatThrownBy(() -> audit(run)).hasMessageContaining("this is not JSON");
        }
    }

    /** A terminal would obey it. */
    @Test
    void aRunWithAControlCharacterIsRefused() throws IOException {
        Path run = run("one");
        Files.writeString(run.resolve("run.json"), json(run).replaceFirst("\"title\" : \"", "$0\\\\u001b[31m"));
        assertThatThrownBy(() -> audit(run)).hasMessageContaining("the control character U+001B");
    }

    /** A brief of a run that lost a table, or its answer, would look whole and be wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"curve\" : { | \"curves\" : { | tables.curve",
                "\"flows\" : { | \"flow\" : { | tables.flows",
                "\"reachable\" : true, | | verdict.reachable",
            })
    void aRunThatLostAPartIsNotReadBack(String from, @Nullable String to, String part) throws IOException {
        Path run = run("one");
        String text = json(run);
        assertThat(text).contains(from);
        Files.writeString(run.resolve("run.json"), text.replace(from, to == null ? "" : to));
        assertThatThrownBy(() -> FinishedRun.read(run, asked(), RunFiles.copies(run)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(part)
                .hasMessageContaining(run.resolve("run.json").toString());
    }

    private Path run(String name) {
        Path out = folder.resolve(name);
        InputFiles read = RunFiles.inputs(folder.resolve("study.yaml"), folder.resolve("world"));
        Run<World, ?, ?> run = answer(read);
        RunFiles.write(out, run, read, DAY, text(run), Map.of("read", 1.5));
        return out;
    }

    private static Map<String, String> text(Run<World, ?, ?> run) {
        StudyResult result = StudyResult.of(run).orElseThrow();
        return Map.of("brief.md", "earliest " + result.plan().verdict().earliestYear() + "\n");
    }

    private AuditReport audit(Path run) {
        return new RunAudit<>(run, asked(), RunFiles.copies(run), (result, day) -> text(result)).audit();
    }

    private static String json(Path run) throws IOException {
        return Files.readString(run.resolve("run.json"));
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CITATION.cff"))) {
            here = java.util.Objects.requireNonNull(here.getParent());
        }
        return here;
    }
}
