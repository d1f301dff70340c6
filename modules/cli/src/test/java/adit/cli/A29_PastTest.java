package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The planner on the world as known at the end of 2010, against what came: {@code docs/validation.md}. */
class A29_PastTest {

    private static final String WORLD = "data/world-2010";
    private static final String LAST_DAY = "2010-12-31";
    private static final String MARK = "Later source";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theWorldHasNoErrorAndNoWarning() {
        Shell.Done check = Shell.run("data", "check", Shell.at(WORLD));
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("0 errors, 0 warnings");
    }

    @Test
    void thePageCountsTheAssumptions() throws IOException {
        Matcher counts = Pattern.compile("(?s)([0-9]+) observations of .*E +assumption +([0-9]+)")
                .matcher(Shell.run("data", "check", Shell.at(WORLD)).out());
        assertThat(counts.find()).isTrue();
        assertThat(Files.readString(Path.of(Shell.at("docs/validation.md"))))
                .contains(counts.group(2) + " of its " + counts.group(1) + " figures are assumptions");
    }

    /** What rests on a source of after 2010 says so, and nothing else does. */
    @ParameterizedTest
    @CsvSource({
        "production",
        "demand",
        "scrap",
        "stocks",
        "trade",
        "trade_values",
        "prices",
        "costs",
        "leadtimes",
        "growth",
        "restrictions",
        "policy",
        "recipes",
        "reserves",
        "states",
        "technology_owners",
        "observations"
    })
    void rowsOnLaterSourcesAreMarked(String table) throws IOException {
        Map<String, String> published = CsvRows.of(WORLD + "/sources.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.getOrDefault("id", ""), row -> row.getOrDefault("published", "")));
        for (Map<String, String> row : CsvRows.of(WORLD + "/" + table + ".csv").rows()) {
            String source = row.getOrDefault("source", "");
            if (!source.equals("adit-assumption")) {
                assertThat(row.getOrDefault("note", "").startsWith(MARK))
                        .as("%s: %s", table, row)
                        .isEqualTo(isLater(published.getOrDefault(source, "")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"facilities", "projects"})
    void plantsOnLaterSourcesAreMarked(String table) throws IOException {
        Map<String, String> published = CsvRows.of(WORLD + "/sources.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.getOrDefault("id", ""), row -> row.getOrDefault("published", "")));
        for (Map<String, String> row : CsvRows.of(WORLD + "/" + table + ".csv").rows()) {
            boolean later = Stream.of("start_source", "capacity_source", "capex_source")
                    .map(column -> row.getOrDefault(column, ""))
                    .filter(source -> !source.isEmpty() && !source.equals("adit-assumption"))
                    .anyMatch(source -> isLater(published.getOrDefault(source, "")));
            if (later) {
                assertThat(row.getOrDefault("note", ""))
                        .as("%s: %s", table, row)
                        .startsWith(MARK);
            }
        }
    }

    private static boolean isLater(String published) {
        return published.isEmpty() || published.compareTo(LAST_DAY) > 0;
    }

    @Test
    void whatCameIsCited() throws IOException {
        List<String> known = CsvRows.of("data/validation/sources.csv").column("id");
        assertThat(known)
                .containsAll(CsvRows.of("data/validation/outcomes-2010.csv").column("source"));
        assertThat(known)
                .containsAll(CsvRows.of("data/validation/projects-2010.csv").column("source"));
    }

    /** The table by status is counted again from the projects. */
    @Test
    void slipAndSurvivalFollowFromTheProjects() throws IOException {
        CsvRows projects = CsvRows.of("data/validation/projects-2010.csv");
        for (Map<String, String> row :
                CsvRows.of("data/validation/slip-2010.csv").rows()) {
            String status = row.getOrDefault("status", "");
            PastProjects some = new PastProjects(status.equals("all") ? projects : projects.with("status", status));
            assertThat(List.copyOf(row.values())).isEqualTo(some.row(status));
        }
    }

    /** A world that has studies of its own is ranked by them, not by those of the shipped world, which name other places. */
    @Test
    void gapsAreRankedByTheStudiesOfTheWorld() {
        Shell.Done done = Shell.run("data", "gaps", "--world", Shell.at(WORLD), "--quiet", "--top", "1");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("japan-rare-earths-2010: level", "world-rare-earths-2010: level");
    }

    @Test
    void thePageShowsTheFiguresOfTheRuns() throws IOException {
        Path studies = Path.of(Shell.at(WORLD + "/studies"));
        Path all = studies.resolve("world-rare-earths-2010.yaml");
        PastLines lines = new PastLines(
                PastRun.of(all, folder.resolve("world")),
                PastRun.of(changed(all, "flat", Shell.at(WORLD), "FLAT"), folder.resolve("flat-run")),
                PastRun.of(changed(all, "built", withoutStudies(), "OUTLOOK"), folder.resolve("built-run")),
                PastRun.of(studies.resolve("japan-rare-earths-2010.yaml"), folder.resolve("japan")),
                PastPlants.of(WORLD),
                CsvRows.of("data/validation/outcomes-2010.csv"),
                CsvRows.of("data/validation/slip-2010.csv"));
        String page = Files.readString(Path.of(Shell.at("docs/validation.md")));
        assertThat(lines.all().stream().filter(line -> !page.contains(line)))
                .as("lines that docs/validation.md lacks")
                .isEmpty();
    }

    private Path changed(Path study, String name, String world, String scenario) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"),
                Files.readString(study)
                        .replace("world: ..", "world: " + world)
                        .replace("scenario: OUTLOOK", "scenario: " + scenario));
    }

    /** A copy of the world without the projects of which no more than a study, a plan or a find was at hand. */
    private String withoutStudies() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(Path.of(Shell.at(WORLD)))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
            }
        }
        Files.delete(copy.resolve("seal.csv"));
        without(copy, "projects.csv", ",(feasibility|announced|exploration),");
        without(copy, "observations.csv", "dong-pao");
        return copy.toString();
    }

    private static void without(Path world, String table, String words) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(world.resolve(table)));
        rows.removeIf(row -> row.toLowerCase(Locale.ROOT).matches(".*" + words + ".*"));
        Files.write(world.resolve(table), rows);
    }
}
