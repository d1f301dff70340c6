package adit.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issues;
import adit.math.solver.HighsSolver;
import adit.plan.SensitivitySolver;
import adit.plandata.result.HeadlineResult;
import adit.sources.WorldReader;
import adit.world.Attribute;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readings of κ of metal making in docs/know-how.md: level and earliest year of the main study, whose text gets an override for each. */
class A10_KappaReadingsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path WORLD = ROOT.resolve("data/world-2025");
    private static final World SHIPPED = WorldReader.read(WORLD, new Issues());

    @TempDir
    Path folder = Path.of("");

    /** A row of the table: κ in t/y a year and firm, the level in percent with one digit, and the earliest year; empty for none in the horizon. */
    record Reading(double kappa, double percent, OptionalInt year) {}

    static List<Reading> readings() throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/know-how.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 5 && cells.get(2).matches("[\\d.]+ %")) {
                readings.add(new Reading(
                        Double.parseDouble(cells.get(1).split(" ", -1)[0]),
                        Double.parseDouble(cells.get(2).replace(" %", "")),
                        year(cells.get(3))));
            }
        }
        return readings;
    }

    private static OptionalInt year(String cell) {
        return cell.startsWith("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private Study study(String more) throws IOException {
        String text = Files.readString(ROOT.resolve("studies/g7-magnets-2030.yaml"));
        Path file = Files.writeString(folder.resolve("g7-magnets-2030.yaml"), text + more);
        Issues issues = new Issues();
        return StudyFile.read(file, StudyKinds.usual(), issues)
                .flatMap(read -> read.plan(SHIPPED))
                .orElseThrow(() -> new adit.basics.BadInputException(issues.list()));
    }

    private static HeadlineResult answer(Study study) {
        return SensitivitySolver.ofAllTargets(new HighsSolver(), study.question())
                .in(study.in(SHIPPED));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void levelAndYearAreThoseOfTheTable(Reading reading) throws IOException {
        HeadlineResult found = answer(
                study("overrides:\n  growth/re-metal/kappa: {value: " + reading.kappa() + ", source: a reading}\n"));
        assertThat(100 * found.level()).isCloseTo(reading.percent(), within(0.05));
        assertThat(found.earliestYear()).isEqualTo(reading.year());
    }

    /** The shipped figure is among the readings, and the study without an override gives the same as its row. */
    @Test
    void theShippedFigureIsOneOfThem() throws IOException {
        double shipped = SHIPPED.find(Attribute.GROWTH, "re-metal", "kappa")
                .orElseThrow()
                .value();
        Stream<Reading> same = readings().stream().filter(reading -> reading.kappa() == shipped);
        Reading reading = same.findFirst().orElseThrow();
        HeadlineResult found = answer(study(""));
        assertThat(100 * found.level()).isCloseTo(reading.percent(), within(0.05));
        assertThat(found.earliestYear()).isEqualTo(reading.year());
        assertThat(readings()).hasSize(4);
    }
}
