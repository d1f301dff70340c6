package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.result.OverriddenFigure;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunAudit;
import adit.world.Attribute;
import adit.world.World;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan with figures that the study replaces, solved by hand: coverage is (20 + κ·k) of 100 in the k-th year, see {@link OverriddenPlan}. */
class A08_OverriddenRunTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final String SHARE = A01_StudyFileTest.GOOD
            .lines()
            .filter(line -> line.contains("kind: share"))
            .findFirst()
            .orElseThrow();
    private static final String BEFORE = A01_StudyFileTest.GOOD
            .substring(0, A01_StudyFileTest.GOOD.indexOf("assumptions:"))
            .replace(SHARE + "\n", "");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void world() throws IOException {
        Files.createDirectories(folder.resolve("world"));
        Files.writeString(folder.resolve("world/places.csv"), "place\nAAA\n");
    }

    private Asked<World, ?, ?> asked(Path study) {
        Issues issues = new Issues();
        return StudyFile.read(study, StudyKinds.usual(), issues)
                .<Asked<World, ?, ?>>flatMap(file -> file.resolve(OverriddenPlan.WORLD))
                .orElseThrow(() -> new adit.basics.BadInputException(issues.list()));
    }

    private Run<World, ?, ?> run(String... overrides) {
        try {
            String text = overrides.length == 0 ? "" : "overrides:\n  " + String.join("\n  ", overrides) + "\n";
            Path study = Files.writeString(folder.resolve("study.yaml"), BEFORE + text);
            return asked(study).answer(inputs().checksums(), Version.current(), Watch.silent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InputFiles inputs() {
        return RunFiles.inputs(folder.resolve("study.yaml"), folder.resolve("world"));
    }

    private PlanResult plan(String... overrides) {
        return StudyResult.of(run(overrides)).orElseThrow().plan();
    }

    private static List<Double> curve(PlanResult plan) {
        return plan.curve().stream().map(CurvePoint::best).toList();
    }

    private static void assertCurve(PlanResult plan, double... levels) {
        for (int i = 0; i < levels.length; i++) {
            assertThat(curve(plan).get(i)).as("year " + i).isCloseTo(levels[i], CLOSE);
        }
    }

    @Test
    void theWorldItselfGivesWhatTheWorldSays() {
        PlanResult plan = plan();
        assertCurve(plan, 0.3, 0.4, 0.5, 0.6, 0.7);
        assertThat(plan.verdict().earliestYear()).isEqualTo(OptionalInt.of(2030));
        assertThat(plan.overrides()).isEmpty();
    }

    /** κ of 20: 20 + 20·k of 100. */
    @Test
    void anotherValueChangesLevelAndYear() {
        PlanResult plan = plan("make.kappa: {value: 20, source: \"METI 2026, p. 12\"}");
        assertCurve(plan, 0.4, 0.6, 0.8, 1, 1);
        assertThat(plan.verdict().bestCoverage().orElseThrow()).isCloseTo(0.8, CLOSE);
        assertThat(plan.verdict().earliestYear()).isEqualTo(OptionalInt.of(2028));
        assertThat(plan.overrides())
                .containsExactly(new OverriddenFigure(
                        "make.kappa",
                        "growth/make/kappa",
                        "t/y per year",
                        10,
                        5,
                        20,
                        Grade.E,
                        "by-hand",
                        20,
                        20,
                        20,
                        Grade.E,
                        "METI 2026, p. 12"));
    }

    /** Demand of 50 in place of 100. */
    @Test
    void aFactorOnDemandChangesTheLevel() {
        assertCurve(plan("magnet.demand: {factor: 0.5, source: s}"), 0.6, 0.8, 1, 1, 1);
    }

    /** 60 of 40 + 20: one place, one year. */
    @Test
    void theDemandOfOnePlaceAndYearChangesThatYear() {
        assertCurve(plan("demand/magnet/BBB/2028/base: {value: 20, source: s}"), 0.3, 0.4, 50 / 60.0, 0.6, 0.7);
    }

    @Test
    void theOrderOfOverridesDoesNotMatter() {
        String kappa = "make.kappa: {value: 12, source: s}";
        String works = "capacity/works: {value: 30, source: t}";
        PlanResult one = plan(kappa, works);
        PlanResult other = plan(works, kappa);
        assertCurve(one, 0.42, 0.54, 0.66, 0.78, 0.9);
        assertThat(curve(other)).isEqualTo(curve(one));
        assertThat(other.overrides()).isEqualTo(one.overrides());
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.range()).isEqualTo(one.range());
    }

    /** The same value, range and grade: only the listing differs. */
    @Test
    void anOverrideEqualToTheWorldChangesNothingButTheListing() {
        PlanResult world = plan();
        PlanResult same = plan("make.kappa: {value: 10, low: 5, high: 20, source: s}");
        assertThat(same.overrides()).hasSize(1);
        assertThat(same.with(List.of()))
                .usingRecursiveComparison()
                .ignoringFields("question")
                .isEqualTo(world);
    }

    @Test
    void withoutARangeTheFigureDoesNotMoveTheVerdict() {
        assertThat(moved(plan())).containsExactly("growth/make/kappa");
        PlanResult exact = plan("make.kappa: {value: 10, source: s}");
        assertThat(moved(exact)).isEmpty();
        assertThat(exact.range().orElseThrow().alone().earliest()).isEqualTo(OptionalInt.of(2030));
    }

    /** From 2028 on: 20 + 3·8 = 44, 20 + 3·30 = 110. */
    @Test
    void theRangeOfTheStudyMovesTheVerdict() {
        PlanResult plan = plan("make.kappa: {value: 10, low: 8, high: 30, source: s}");
        MovedAssumption moved = plan.range().orElseThrow().assumptions().getFirst();
        assertThat(moved.lowLevel().orElseThrow()).isCloseTo(0.44, CLOSE);
        assertThat(moved.highLevel().orElseThrow()).isCloseTo(1, CLOSE);
        assertThat(moved.grade()).isEqualTo(Grade.E);
    }

    private static List<String> moved(PlanResult plan) {
        return plan.range().orElseThrow().assumptions().stream()
                .map(MovedAssumption::name)
                .toList();
    }

    /** 20 t/y of works and what is built; a figure of the study counts with the grade that it states. */
    @Test
    void theGradeOfTheStudyCounts() {
        Map<Grade, Long> world = plan().evidence().observations();
        Map<Grade, Long> graded = plan("capacity/works: {value: 20, source: s, grade: A}")
                .evidence()
                .observations();
        assertThat(graded.get(Grade.A)).isEqualTo(world.getOrDefault(Grade.A, 0L) + 1);
        assertThat(graded.get(Grade.B)).isEqualTo(world.getOrDefault(Grade.B, 0L) - 1);
        PlanResult assumed = plan("capacity/works: {value: 50, source: s}", "make.kappa: {value: 20, source: t}");
        assertThat(assumed.evidence()
                        .capacityByGrade()
                        .getOrDefault("make", Map.of())
                        .getOrDefault(Grade.E, 0.0))
                .isPositive();
    }

    @Test
    void theWorldOfTheFolderStaysAsItIs() {
        StudyResult result =
                StudyResult.of(run("make.kappa: {value: 20, source: s}")).orElseThrow();
        assertThat(result.folder()
                        .find(Attribute.GROWTH, "make", "kappa")
                        .orElseThrow()
                        .value())
                .isEqualTo(10);
        assertThat(result.world()
                        .find(Attribute.GROWTH, "make", "kappa")
                        .orElseThrow()
                        .value())
                .isEqualTo(20);
        assertThat(result.world()
                        .findSource(new adit.basics.SourceId("study-override-1"))
                        .orElseThrow()
                        .title())
                .isEqualTo("s");
    }

    private Path written(String... overrides) {
        Run<World, ?, ?> run = run(overrides);
        Path out = folder.resolve("run");
        RunFiles.write(out, run, inputs(), "2026-01-12", Map.of(), Map.of());
        return out;
    }

    private List<String> failures(Path run) {
        AuditReport report = new RunAudit<>(
                        run, asked(run.resolve("input/study.yaml")), RunFiles.copies(run), (result, day) -> Map.of())
                .audit();
        return report.failures().stream().map(Check::name).toList();
    }

    private static final String[] BOTH = {
        "make.kappa: {value: 0.02, high: 0.03, unit: kt/y per year, source: \"METI 2026, p. 12\", grade: D}",
        "magnet.demand: {factor: 0.8, source: our forecast}"
    };

    @Test
    void aRunIsReadBackAndPassesItsAudit() throws IOException {
        Path run = written(BOTH);
        assertThat(failures(run)).isEmpty();
        assertThat(Files.readAllLines(run.resolve("tables/overrides.csv"))).hasSize(12);
        assertThat(Files.readString(run.resolve("run.json")))
                .contains("\"name\" : \"make.kappa\"", "METI 2026, p. 12", "\"kt/y per year\"");
    }

    @Test
    void itsRunJsonMeetsTheSchema() throws IOException {
        Path run = written(BOTH);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(new PlanKind(new HighsSolver()).schema())
                        .validate(Files.readString(run.resolve("run.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void anOverrideThatIsChangedInRunJsonIsNoticed() throws IOException {
        Path run = written(BOTH);
        Path file = run.resolve("run.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"value\" : 0.02,", "\"value\" : 0.025,"));
        assertThat(failures(run)).contains("seal", "run.json");
    }

    /** Who seals again is found because the study in the folder states something else. */
    @Test
    void anOverrideThatIsChangedAndSealedAgainIsNoticed() throws IOException {
        Path run = written(BOTH);
        ObjectNode root =
                (ObjectNode) new ObjectMapper().readTree(run.resolve("run.json").toFile());
        ObjectNode override =
                (ObjectNode) root.path("question").path("overrides").path(1);
        ((ObjectNode) override.path("value")).put("value", 0.8125);
        seal(run, root);
        assertThat(failures(run)).contains("run.json").doesNotContain("seal");
    }

    @Test
    void aTableOfOverridesThatStatesAnotherFigureIsNoticedByTheAudit() throws IOException {
        Path run = written(BOTH);
        ObjectNode root =
                (ObjectNode) new ObjectMapper().readTree(run.resolve("run.json").toFile());
        ((ArrayNode) root.path("tables").path("overrides").path("rows").path(0)).set(8, root.numberNode(41.5));
        seal(run, root);
        assertThat(failures(run)).contains("overrides").doesNotContain("seal");
    }

    private static void seal(Path run, ObjectNode root) throws IOException {
        Path file = run.resolve("run.json");
        Files.writeString(file, root.toString());
        root.put("seal", RunDocument.read(run).expectedSeal());
        Files.writeString(file, root.toString());
    }
}
