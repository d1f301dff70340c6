package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.math.solver.HighsSolver;
import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunAudit;
import adit.study.DependenceAnswer.DependenceVerdict;
import adit.study.DependenceAnswer.LossRow;
import adit.study.DependenceAnswer.ReadingRow;
import adit.world.World;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependence is a run like a plan: read from a study, answered, sealed, read back and audited. */
class A05_DependenceKindTest {

    private static final String GOOD = """
            kind: dependence
            name: salt-2025
            title: How far does Aland depend on Supland?
            world: world
            supplier: SUP
            coalition: {name: Aland alone, members: [AAA]}
            year: 2025
            forms: [salt]
            benchmark: 0.65
            """;

    private static final DependenceKind KIND = new DependenceKind(new HighsSolver());

    private final World world = ProducedWorld.salt();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void inputs() throws IOException {
        Files.createDirectories(folder.resolve("world"));
        Files.writeString(folder.resolve("world/datapackage.json"), "{}\n");
        Files.writeString(folder.resolve("study.yaml"), GOOD);
    }

    @Test
    void theFiguresAreThoseWorkedByHand() {
        DependenceAnswer answer = answer();
        assertThat(value(answer, Measures.SUPPLIER_SHARE)).isCloseTo(0.8, within(1e-12));
        assertThat(value(answer, Measures.HHI_POINTS)).isCloseTo(6800, within(1e-9));
        assertThat(value(answer, Measures.N_MINUS_ONE)).isCloseTo(0.2, within(1e-12));
        assertThat(value(answer, Measures.FACE_VALUE_SHARE)).isCloseTo(1, within(1e-12));
        assertThat(value(answer, Measures.LOOK_THROUGH_SHARE)).isCloseTo(0.8, within(1e-12));
        assertThat(answer.verdict())
                .isEqualTo(new DependenceVerdict(
                        1,
                        1,
                        1,
                        Optional.of(new FormId("salt")),
                        Optional.of(0.8),
                        answer.verdict().low(),
                        answer.verdict().high()));
    }

    private static double value(DependenceAnswer answer, Measure measure) {
        return answer.readings().stream()
                .filter(row -> row.measure().equals(measure.id()))
                .findFirst()
                .flatMap(ReadingRow::value)
                .orElseThrow();
    }

    @Test
    void whatNobodyReportsIsNotZeroAndHasAReason() {
        assertThat(answer().readings())
                .filteredOn(row -> row.measure().equals(Measures.OWNERSHIP_SHARE.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value()).isEmpty();
                    assertThat(row.notReported()).isEqualTo("no-controlled-plant");
                });
    }

    @Test
    void aRunIsWrittenReadBackAndPassesItsAudit() throws IOException {
        Path run = write();
        assertThat(audit(run).failures()).isEmpty();
        assertThat(FinishedRun.read(run, asked(), RunFiles.copies(run))
                        .run()
                        .document()
                        .text("", Map.of()))
                .isEqualTo(answered().document().text("", Map.of()));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(KIND.schema())
                        .validate(Files.readString(run.resolve("run.json")), InputFormat.JSON))
                .isEmpty();
    }

    /** The published schema follows from the records; to write it again, replace the file by what this test expects. */
    @Test
    void theSchemaInDocsIsTheOneOfTheRecords() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CITATION.cff"))) {
            here = java.util.Objects.requireNonNull(here.getParent());
        }
        assertThat(here.resolve("docs/run.dependence.schema.json")).content().isEqualTo(KIND.schema());
    }

    @Test
    void aRunOfAnotherKindThanItsStudyIsRefused() throws IOException {
        Path run = write();
        Path json = run.resolve("run.json");
        Files.writeString(json, Files.readString(json).replace("\"kind\" : \"dependence\"", "\"kind\" : \"plan\""));
        assertThatThrownBy(() -> FinishedRun.read(run, asked(), RunFiles.copies(run)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("is of the kind dependence");
    }

    /** Each row: a figure that is changed, and the checks that notice it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supplier-share | 0.79 | readings, production",
                "supplier-share | 0.9 | readings, production, concentration",
                "hhi-points | 5000 | readings, concentration",
                "hhi-points | 11000 | readings, concentration",
                "look-through-share | 0.7 | readings, verdict",
                "look-through-share | 1.2 | readings, ranges, verdict",
            })
    void aChangedFigureIsNoticed(String measure, double value, String checks) {
        DependenceAnswer answer = answer();
        DependenceAnswer changed =
                readings(answer, row -> row.measure().equals(measure) ? with(row, Optional.of(value)) : row);
        assertThat(failures(changed)).containsExactlyInAnyOrder(checks.split(", ", -1));
    }

    @Test
    void aFigureThatIsLostWithoutAReasonIsNoticed() {
        DependenceAnswer changed =
                readings(answer(), row -> row.measure().equals("n-1") ? with(row, Optional.empty()) : row);
        assertThat(failures(changed)).containsExactly("readings", "ranges");
    }

    @Test
    void aRowThatIsMissingIsNoticed() {
        DependenceAnswer answer = answer();
        List<ReadingRow> fewer = answer.readings().subList(0, answer.readings().size() - 1);
        assertThat(failures(new DependenceAnswer(answer.verdict(), fewer, answer.losses())))
                .contains("readings");
    }

    @Test
    void aLossThatIsNoShareIsNoticed() {
        DependenceAnswer answer = answer();
        List<LossRow> losses = new ArrayList<>(answer.losses());
        losses.add(new LossRow(new FormId("salt"), new PlaceId("AAA"), 1.5));
        assertThat(failures(new DependenceAnswer(answer.verdict(), answer.readings(), losses)))
                .containsExactly("losses");
    }

    /** Each row of the table of losses is expected; a place that the world does not have is not. */
    @Test
    void aLossThatIsMissingDoubledOrOfAnotherPlaceIsNoticed() {
        World chain = StudyWorld.tiny();
        DependenceStudy study = pair();
        DependenceAnswer answer = KIND.answer(study, chain, Watch.silent()).answer();
        assertThat(answer.losses()).hasSizeGreaterThan(1);
        LossRow first = answer.losses().getFirst();
        List<LossRow> fewer = answer.losses().subList(1, answer.losses().size());
        List<LossRow> twice = new ArrayList<>(answer.losses());
        twice.add(first);
        List<LossRow> elsewhere = new ArrayList<>(fewer);
        elsewhere.add(new LossRow(first.form(), new PlaceId("XXX"), first.coverage()));
        for (List<LossRow> losses : List.of(fewer, twice, elsewhere)) {
            DependenceAnswer changed = new DependenceAnswer(answer.verdict(), answer.readings(), losses);
            assertThat(new DependenceAudit(study, chain, changed)
                            .report().failures().stream().map(Check::name))
                    .containsExactly("losses");
        }
    }

    private static DependenceStudy pair() {
        return new DependenceStudy(
                "tiny",
                new PlaceId("SUP"),
                List.of(new PlaceId("AAA"), new PlaceId("BBB")),
                "Pair",
                2025,
                List.of(new FormId("magnet")),
                0.65);
    }

    /** A brief must not put the words of one study next to the figures of another. */
    @Test
    void aRunWhoseStudyWasExchangedIsNotReadBack() throws IOException {
        Path run = write();
        Path study = run.resolve("input/study.yaml");
        Files.writeString(study, Files.readString(study).replace("benchmark: 0.65", "benchmark: 0.1"));
        assertThatThrownBy(() -> FinishedRun.read(run, asked(), RunFiles.copies(run)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("not the one that was answered");
    }

    /** The loss of the supplier is stated as a loss and as coverage. */
    @Test
    void aLossOfTheSupplierThatIsNotItsCoverageIsNoticed() {
        World chain = StudyWorld.tiny();
        DependenceStudy study = pair();
        DependenceAnswer answer = KIND.answer(study, chain, Watch.silent()).answer();
        assertThat(value(answer, Measures.COVERAGE)).isCloseTo(0.3, within(1e-9));
        List<LossRow> losses = answer.losses().stream()
                .map(loss -> loss.lost().equals(study.supplier()) ? new LossRow(loss.form(), loss.lost(), 0.5) : loss)
                .toList();
        DependenceAnswer changed = new DependenceAnswer(answer.verdict(), answer.readings(), losses);
        assertThat(new DependenceAudit(study, chain, answer).report().failures())
                .isEmpty();
        assertThat(new DependenceAudit(study, chain, changed)
                        .report().failures().stream().map(Check::name))
                .containsExactly("losses");
    }

    /** Each row: what is replaced, by what, the issue's code, line and value, and a word of the hint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forms: [salt] | forms: [sald] | unknown-form | 8 | sald | did you mean salt?",
                "forms: [salt] | forms: [salt, salt] | duplicate-key | 8 | salt | keep one",
                "forms: [salt] | forms: [] | missing-list | 8 | '' | forms",
                "year: 2025 | year: 2031 | year-without-figures | 7 | 2031 | leave it out",
                "benchmark: 0.65 | benchmark: 65 | out-of-range | 9 | 65 | 0 to 1",
                "benchmark: 0.65 | horizon: {first: 2026} | unknown-field | 9 | '' | benchmark",
                "kind: dependence | kind: dependance | unknown-word | 1 | dependance | did you mean dependence?",
                "members: [AAA] | members: [SUP] | supplier-is-member | 6 | SUP | remove it",
            })
    void aFaultIsReportedWithLineFieldValueAndHint(
            String from, String to, String code, int line, String value, String hint) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), GOOD.replace(from, to));
        Issues issues = new Issues();
        StudyFile.read(folder.resolve("study.yaml"), StudyKinds.usual(), issues).ifPresent(file -> file.resolve(world));
        assertThat(issues.list()).anySatisfy((Issue issue) -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.row()).isEqualTo(line);
            assertThat(issue.value()).isEqualTo(value);
            assertThat(issue.hint()).contains(hint);
        });
    }

    @Test
    void whereAStudyNamesNoneAllFormsAndTheBaseYearAreMeant() throws IOException {
        Files.writeString(
                folder.resolve("study.yaml"),
                GOOD.replace("year: 2025\n", "").replace("forms: [salt]\n", "").replace("benchmark: 0.65\n", ""));
        assertThat(study())
                .isEqualTo(new DependenceStudy(
                        "salt-2025",
                        new PlaceId("SUP"),
                        List.of(new PlaceId("AAA")),
                        "Aland alone",
                        2025,
                        List.of(new FormId("salt")),
                        0.65));
    }

    private Asked<World, ?, ?> asked() {
        Issues issues = new Issues();
        return StudyFile.read(folder.resolve("study.yaml"), StudyKinds.usual(), issues)
                .<Asked<World, ?, ?>>flatMap(file -> file.resolve(world))
                .orElseThrow(() -> new BadInputException(issues.list()));
    }

    private DependenceStudy study() {
        return (DependenceStudy) asked().question();
    }

    private InputFiles files() {
        return RunFiles.inputs(folder.resolve("study.yaml"), folder.resolve("world"));
    }

    private Run<World, ?, ?> answered() {
        return asked().answer(files().checksums(), Version.current(), Watch.silent());
    }

    private DependenceAnswer answer() {
        return KIND.answer(study(), world, Watch.silent()).answer();
    }

    private Path write() {
        Path run = folder.resolve("run");
        RunFiles.write(run, answered(), files(), "2026-01-12", Map.of("brief.md", "salt\n"), Map.of());
        return run;
    }

    private AuditReport audit(Path run) {
        return new RunAudit<>(run, asked(), RunFiles.copies(run), (any, day) -> Map.of("brief.md", "salt\n")).audit();
    }

    private List<String> failures(DependenceAnswer answer) {
        return new DependenceAudit(study(), world, answer)
                .report().failures().stream().map(Check::name).toList();
    }

    private static DependenceAnswer readings(DependenceAnswer answer, UnaryOperator<ReadingRow> change) {
        return new DependenceAnswer(
                answer.verdict(), answer.readings().stream().map(change).toList(), answer.losses());
    }

    private static ReadingRow with(ReadingRow row, Optional<Double> value) {
        return new ReadingRow(
                row.form(),
                row.measure(),
                value,
                value.isEmpty() ? value : Optional.of(Math.min(row.low().orElseThrow(), value.get())),
                value.isEmpty() ? value : Optional.of(Math.max(row.high().orElseThrow(), value.get())),
                row.unit(),
                row.grade(),
                row.yearOfData(),
                row.sources(),
                row.notReported());
    }
}
