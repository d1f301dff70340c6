package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.math.solver.HighsSolver;
import adit.plan.SensitivitySolver;
import adit.plandata.result.HeadlineResult;
import adit.sources.WorldReader;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the record of earlier projects does to the shipped studies: level and earliest year, as docs/validation.md states them. */
class A11_ProjectRecordTest {

    private static final Path ROOT = Path.of("../..");
    private static final World SHIPPED = WorldReader.read(ROOT.resolve("data/world-2025"), new Issues());
    private static final String OPTION = "\nassumptions:\n  project-record: true";

    @TempDir
    Path folder = Path.of("");

    /** A row of the table: levels in percent with one digit, and earliest years. */
    record Row(String study, double without, int yearWithout, double with, int yearWith) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/validation.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 11 && cells.get(2).matches("[\\d.]+ %")) {
                rows.add(new Row(
                        cells.get(1),
                        percent(cells.get(2)),
                        year(cells.get(3)),
                        percent(cells.get(4)),
                        year(cells.get(5))));
            }
        }
        return rows;
    }

    private static double percent(String cell) {
        return Double.parseDouble(cell.replace(" %", ""));
    }

    private static int year(String cell) {
        return Integer.parseInt(cell);
    }

    private String text(String study) throws IOException {
        return Files.readString(ROOT.resolve("studies/g7-" + study + "-2030.yaml"));
    }

    private static String withRecord(String text) {
        String changed = text.replace("\nassumptions:", OPTION);
        return changed.equals(text) ? text + OPTION + "\n" : changed;
    }

    private HeadlineResult answer(String text) throws IOException {
        Issues issues = new Issues();
        Study study = read(text, issues);
        return SensitivitySolver.ofAllTargets(new HighsSolver(), study.question())
                .in(study.in(SHIPPED));
    }

    private Study read(String text, Issues issues) throws IOException {
        Path file = Files.writeString(folder.resolve("asked.yaml"), text);
        return StudyFile.read(file, StudyKinds.usual(), issues)
                .flatMap(read -> read.plan(SHIPPED))
                .orElseThrow(() -> new adit.basics.BadInputException(issues.list()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void levelsAndYearsAreThoseOfThePage(Row row) throws IOException {
        HeadlineResult without = answer(text(row.study()));
        assertThat(100 * without.level()).isCloseTo(row.without(), within(0.05));
        assertThat(without.earliestYear()).hasValue(row.yearWithout());
        HeadlineResult with = answer(withRecord(text(row.study())));
        assertThat(100 * with.level()).isCloseTo(row.with(), within(0.05));
        assertThat(with.earliestYear()).hasValue(row.yearWith());
    }

    /** A study that is added to the folder has a row. */
    @Test
    void everyStudyHasARow() throws IOException {
        try (var files = Files.list(ROOT.resolve("studies"))) {
            assertThat(rows())
                    .hasSize(
                            Math.toIntExact(files.filter(file -> file.toString().endsWith("-2030.yaml"))
                                    .count()));
        }
    }

    @Test
    void theLeastSurvivalOfAllStatusesLeavesNoYearForMagnets() throws IOException {
        String low = Stream.of("construction", "financed")
                .map(status -> override(status, 0.34))
                .collect(Collectors.joining());
        String lower = Stream.of("permitted", "feasibility", "announced")
                .map(status -> override(status, 0.15))
                .collect(Collectors.joining());
        HeadlineResult found = answer(withRecord(text("magnets")) + "\noverrides:\n" + low + lower);
        assertThat(Files.readString(ROOT.resolve("docs/validation.md")))
                .contains("With every survival at its low end it is 8.1 %, and no year up to 2040 holds the targets.");
        assertThat(100 * found.level()).isCloseTo(8.1, within(0.05));
        assertThat(found.earliestYear()).isEmpty();
    }

    private static String override(String status, double value) {
        return "  project-record/" + status + "/survival: {value: " + value + ", source: its low end}\n";
    }

    /** An override of a figure that the study does not count would change nothing. */
    @Test
    void theRecordCanBeReplacedOnlyWhereItCounts() throws IOException {
        String replaced = text("magnets") + "\noverrides:\n" + override("construction", 0.5);
        Issues issues = new Issues();
        Path file = Files.writeString(folder.resolve("asked.yaml"), replaced);
        assertThat(StudyFile.read(file, StudyKinds.usual(), issues).flatMap(read -> read.plan(SHIPPED)))
                .isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsExactly("no-effect");
        assertThat(answer(withRecord(replaced)).level())
                .isLessThan(answer(withRecord(text("magnets"))).level());
    }

    @Test
    void aWorldWithoutARecordCannotBeAskedForIt() throws IOException {
        World without = WorldReader.read(ROOT.resolve("data/world-2010"), new Issues());
        String asked =
                withRecord(Files.readString(ROOT.resolve("data/world-2010/studies/japan-rare-earths-2010.yaml")));
        Issues issues = new Issues();
        Path file = Files.writeString(folder.resolve("asked.yaml"), asked);
        assertThat(StudyFile.read(file, StudyKinds.usual(), issues).flatMap(read -> read.plan(without)))
                .isEmpty();
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("no-project-record");
            assertThat(issue.file()).endsWith("asked.yaml");
            assertThat(issue.column()).isEqualTo("assumptions.project-record");
            assertThat(issue.value()).isEqualTo("true");
            assertThat(issue.hint()).contains("docs/world.md");
        });
    }
}
