package adit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.math.solver.HighsSolver;
import adit.sources.WorldReader;
import adit.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes in every column of every table of the shipped world: each is refused, or gives a warning that the untouched world does not give, or leaves
 * the best levels of two studies (ten with {@code -Pfuzz}) in three years as they are.
 */
class A02_MutantsTest {

    private static final Path SHIPPED = A03_FuzzTest.repository().resolve("data/world-2025");
    private static final boolean WHOLE = Integer.getInteger("adit.fuzz", 2_000) > 2_000;
    private static final double SAME = 5e-4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void noMistakeInAColumnChangesAVerdictInSilence() throws IOException {
        Snapshot shipped = Snapshot.of(unsealed());
        Issues issues = new Issues();
        World untouched = WorldReader.read(shipped, issues);
        Set<String> known = issues.list().stream().map(Issue::text).collect(Collectors.toSet());
        Levels levels = new Levels(new HighsSolver(), studies());
        double[] right = levels.of(untouched).orElseThrow();
        List<String> silent = new ArrayList<>();
        int all = 0;
        int told = 0;
        for (Mutant mutant : mutants()) {
            all++;
            Optional<World> world = silent(shipped, mutant, known);
            if (world.isEmpty()) {
                told++;
            } else if (levels.of(world.get()).filter(now -> !same(right, now)).isPresent()) {
                silent.add(mutant.file() + ": " + mutant.what());
            }
        }
        System.out.println(all + " mistakes in columns: " + told + " reported, " + (all - told - silent.size())
                + " without effect, " + silent.size() + " in silence");
        assertThat(silent).isEmpty();
    }

    /** A seal would notice every mistake. */
    private Path unsealed() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("world-2025"));
        for (Path file : tables()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        Files.copy(SHIPPED.resolve("datapackage.json"), copy.resolve("datapackage.json"));
        return copy;
    }

    private List<Mutant> mutants() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (Path file : tables()) {
            String name = String.valueOf(file.getFileName());
            mutants.addAll(Mutants.of(name, Files.readString(file), WHOLE ? 12 : 1));
        }
        return mutants;
    }

    private static List<Path> tables() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".csv") && !file.endsWith("seal.csv"))
                    .sorted()
                    .toList();
        }
    }

    /** A mistake that nothing reports changes the levels, so that the test above can fail. */
    @Test
    void aMistakeThatPassesIsFound() throws IOException {
        Path world = unsealed();
        Levels levels = new Levels(new HighsSolver(), studies());
        double[] right = levels.of(WorldReader.read(world)).orElseThrow();
        Path recipes = world.resolve("recipes.csv");
        String text = Files.readString(recipes);
        String metal = "magnet,re-metal,input,0.42,";
        assertThat(text).contains(metal);
        Files.writeString(recipes, text.replace(metal, "magnet,re-metal,input,0.47,"));
        assertThat(same(right, levels.of(WorldReader.read(world)).orElseThrow()))
                .isFalse();
    }

    /**
     * For one figure that is ten, a thousand times or a thousandth of what it was, with its range: how many are reported. Most figures are small parts
     * of a total, and no rule can find them.
     */
    @Test
    void enoughLoneFiguresAreReported() throws IOException {
        Snapshot shipped = Snapshot.of(unsealed());
        Issues issues = new Issues();
        WorldReader.read(shipped, issues);
        Set<String> known = issues.list().stream().map(Issue::text).collect(Collectors.toSet());
        for (double factor : new double[] {10, 1000, 0.001}) {
            List<Mutant> figures = LoneFigures.of(shipped, factor, WHOLE ? 2_000 : 60);
            long told = figures.stream()
                    .filter(each -> silent(shipped, each, known).isEmpty())
                    .count();
            System.out.println("lone figures times " + factor + ": " + told + " of " + figures.size() + " reported");
            assertThat(told * 100 / figures.size()).isGreaterThanOrEqualTo(factor == 10 ? 10 : 30);
        }
    }

    /** The world with the mistake, if nothing is reported that the untouched world does not have. */
    private static Optional<World> silent(Snapshot shipped, Mutant mutant, Set<String> known) {
        Issues issues = new Issues();
        try {
            World world = WorldReader.read(
                    shipped.with(Map.of(mutant.file(), mutant.text().getBytes(StandardCharsets.UTF_8))), issues);
            boolean told = issues.list().stream().anyMatch(issue -> !known.contains(issue.text()));
            return told ? Optional.empty() : Optional.of(world);
        } catch (BadInputException refused) {
            return Optional.empty();
        }
    }

    /** Each study, asked for three years. */
    private List<Path> studies() throws IOException {
        List<Path> studies = new ArrayList<>();
        try (var files = Files.list(A03_FuzzTest.repository().resolve("studies"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                String name = String.valueOf(file.getFileName());
                boolean chosen = WHOLE || name.contains("magnets") || name.contains("tungsten");
                if (chosen && text.contains("from: 2030")) {
                    for (String year : List.of("2030", "2033", "2036")) {
                        Path copy = folder.resolve(year + "-" + name);
                        Files.writeString(copy, text.replace("from: 2030", "from: " + year));
                        studies.add(copy);
                    }
                }
            }
        }
        return studies;
    }

    private static boolean same(double[] right, double[] now) {
        for (int i = 0; i < right.length; i++) {
            if (Math.abs(right[i] - now[i]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
