package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits of growth of the shipped world follow from the build-ups and first plants of docs/know-how.md and from the table of technology owners. */
class A18_KnowHowTest {

    private static final Set<String> RARE_EARTHS =
            Set.of("separate-ndpr", "separate-dytb", "re-metal", "magnet", "recycle");
    private static final Map<String, List<String>> STAGES = Map.of(
            "magnet", List.of("magnet"),
            "separate-ndpr", List.of("separate-ndpr"),
            "smelt-npi", List.of("smelt-npi", "nickel"),
            "coat-anode", List.of("anode", "graphitise"),
            "graphitise", List.of("anode", "graphitise"),
            "refine-lithium", List.of("lithium-hydroxide"),
            "refine-cobalt", List.of("cobalt"));
    private static final double LITHIUM = 0.1654;
    private static final int NOW = 2026;
    private static final int SINCE = 2000;

    /** Their plants of the world are expansions, or not their first ones. */
    private static final Set<String> MADE_IT_BEFORE = Set.of(
            "refine-lithium SQM",
            "refine-nickel Sumitomo Metal Mining",
            "refine-cobalt Sumitomo Metal Mining",
            "refine-cobalt Nornickel",
            "magnet Star Group Industrial");

    private final World world = WorldReader.read(WorldCopy.SHIPPED, new Issues());
    private final List<BuildUp> buildUps = new ArrayList<>();
    private final Map<String, Double> output = new HashMap<>();
    private final Map<String, Map<String, Integer>> firstPlants = new TreeMap<>();

    /** Capacity or output that was built from nil in some years, t/y. */
    private record BuildUp(String stage, int years, double tons) {

        /** The same as κ at a γ. */
        double kappa(double gamma) {
            return tons / years * ratio(gamma);
        }

        double ratio(double gamma) {
            return years * gamma / (Math.pow(1 + gamma, years) - 1);
        }
    }

    A18_KnowHowTest() throws IOException {
        for (String line : Files.readAllLines(Path.of("../../docs/know-how.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 8 && cells.get(3).matches("\\d{4}–\\d{4}")) {
                add(cells);
            } else if (cells.size() == 8 && cells.get(2).matches("[\\d,.]+")) {
                output.put(cells.get(1), number(cells.get(2)));
            } else if (cells.size() == 4 && cells.get(2).matches("\\d{4} .*")) {
                firstPlants.put(cells.get(1), yearsByFirm(cells.get(2)));
            }
        }
        assertThat(buildUps).hasSize(39);
        assertThat(output).hasSize(30);
    }

    /** Example: {@code 2012 Lynas Rare Earths; 2025 Solvay}. */
    private static Map<String, Integer> yearsByFirm(String text) {
        Map<String, Integer> years = new TreeMap<>();
        for (String one : text.split("; ", -1)) {
            years.put(one.substring(5), Integer.parseInt(one.substring(0, 4)));
        }
        return years;
    }

    /** China's start in magnets had no teacher and is left out. */
    private void add(List<String> cells) {
        String[] years = cells.get(3).split("–", -1);
        boolean first = cells.get(1).equals("magnet") && cells.get(2).equals("CHN");
        if (!first) {
            buildUps.add(new BuildUp(
                    cells.get(1),
                    Integer.parseInt(years[1]) - Integer.parseInt(years[0]),
                    number(cells.get(4).split(" ", -1)[0])));
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private Observed growth(String process, String item) {
        return world.find(Attribute.GROWTH, process, item).orElseThrow();
    }

    private Stream<String> processes() {
        return world.list(Attribute.GROWTH).stream()
                .map(cell -> cell.cell().keys().getFirst())
                .distinct();
    }

    private static double percentile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        double at = (sorted.size() - 1) * part;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (at - below);
    }

    private List<Double> kappas(List<String> stages, double gamma) {
        return buildUps.stream()
                .filter(one -> stages.contains(one.stage()))
                .map(one -> one.kappa(gamma))
                .toList();
    }

    @Test
    void kappaOfAStageWithBuildUpsIsTheirMedian() {
        STAGES.forEach((process, stages) -> {
            List<Double> kappas = kappas(stages, growth(process, "gamma").value());
            double basis = process.equals("refine-lithium") ? LITHIUM : 1;
            close(process, growth(process, "kappa").value(), basis * percentile(kappas, 0.5), 0.01);
            close(process, growth(process, "kappa").estimate().low(), basis * percentile(kappas, 0.1), 0.01);
            close(process, growth(process, "kappa").estimate().high(), basis * percentile(kappas, 0.9), 0.01);
        });
    }

    /** Two digits are stated. */
    @Test
    void kappaOfOtherStagesIsAShareOfWorldOutput() {
        processes().filter(process -> !STAGES.containsKey(process)).forEach(process -> {
            double gamma = growth(process, "gamma").value();
            double ratio =
                    percentile(buildUps.stream().map(one -> one.ratio(gamma)).toList(), 0.5);
            boolean rare = RARE_EARTHS.contains(process);
            double scale = Objects.requireNonNull(output.get(process), process) * ratio;
            close(process, growth(process, "kappa").value(), (rare ? 0.0033 : 0.008) * scale, 0.05);
            close(process, growth(process, "kappa").estimate().high(), (rare ? 0.027 : 0.048) * scale, 0.05);
            double low = process.equals("re-metal")
                    ? percentile(kappas(List.of("re-metal"), gamma), 0.5)
                    : (rare ? 0.0006 : 0.0009) * scale;
            close(process, growth(process, "kappa").estimate().low(), low, 0.05);
        });
    }

    private static void close(String process, double stated, double computed, double part) {
        assertThat(stated).as(process).isCloseTo(computed, within(part * computed));
    }

    @Test
    void firmsAtOnceAreTheFirstPlantsWithinFiveYears() throws IOException {
        Map<String, List<Integer>> first = new TreeMap<>();
        for (String line : owners()) {
            List<String> cells = WorldCopy.cells(line);
            String since = cells.get(9);
            if (!cells.get(2).equals("CHN") && !since.isEmpty()) {
                first.computeIfAbsent(cells.get(0), any -> new ArrayList<>()).add(Integer.parseInt(since));
            }
        }
        processes().forEach(process -> {
            int together = mostWithinFiveYears(first.getOrDefault(process, List.of()));
            assertThat(growth(process, "firms").value()).as(process).isEqualTo(together >= 3 ? together : 2);
        });
    }

    private static int mostWithinFiveYears(List<Integer> years) {
        return mostWithin(5, years.stream().filter(year -> year <= NOW).toList());
    }

    private static int mostWithin(int span, List<Integer> years) {
        return years.stream()
                .mapToInt(from -> (int) years.stream()
                        .filter(year -> year >= from && year < from + span)
                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void newcomersAYearAreTheFirstPlantsOfOneYear() {
        int top = firstPlants.values().stream()
                .mapToInt(firms -> mostWithin(1, List.copyOf(firms.values())))
                .max()
                .orElseThrow();
        processes().forEach(process -> {
            List<Integer> years =
                    List.copyOf(firstPlants.getOrDefault(process, Map.of()).values());
            Observed stated = growth(process, "newcomers");
            double value = Math.max(1, mostWithin(1, years));
            assertThat(stated.value()).as(process).isEqualTo(value);
            assertThat(stated.estimate().low())
                    .as(process)
                    .isEqualTo(Math.min(value, Math.max(1, mostWithin(5, years)) / 5.0));
            assertThat(stated.estimate().high()).as(process).isEqualTo(Math.max(top, mostWithin(2, years)));
            assertThat(stated.grade()).as(process).isEqualTo(years.size() >= 5 ? Grade.D : Grade.E);
        });
    }

    /** The table has every firm whose first plant is dated, but those that made the form before. */
    @Test
    void firstPlantsAreThoseOfTheTables() throws IOException {
        Map<String, Map<String, Integer>> dated = new TreeMap<>();
        for (String line : owners()) {
            List<String> cells = WorldCopy.cells(line);
            if (!cells.get(2).equals("CHN") && !MADE_IT_BEFORE.contains(cells.get(0) + " " + cells.get(1))) {
                firstYear(cells.get(0), cells.get(1), cells.get(9))
                        .filter(year -> year >= SINCE && year <= NOW)
                        .ifPresent(year -> dated.computeIfAbsent(cells.get(0), any -> new TreeMap<>())
                                .put(cells.get(1), year));
            }
        }
        dated.keySet().retainAll(processes().toList());
        assertThat(firstPlants).isEqualTo(dated);
    }

    private Optional<Integer> firstYear(String process, String firm, String since) {
        return since.isEmpty() ? firstOfPlants(process, firm) : Optional.of(Integer.parseInt(since));
    }

    private Optional<Integer> firstOfPlants(String process, String firm) {
        List<Plant> plants = world.facilities().stream()
                .filter(plant ->
                        plant.process().code().equals(process) && plant.owner().equals(firm))
                .filter(plant -> plant.status() == Status.OPERATING && !plant.aggregate())
                .filter(plant -> !plant.place().code().equals("CHN"))
                .toList();
        boolean dated = plants.stream()
                .allMatch(plant ->
                        plant.start().filter(start -> start.grade() != Grade.E).isPresent());
        return plants.stream()
                .filter(any -> dated)
                .map(plant -> (int) Math.round(plant.start().orElseThrow().value()))
                .min(Integer::compare);
    }

    private static List<String> owners() throws IOException {
        return Files.readAllLines(WorldCopy.SHIPPED.resolve("technology_owners.csv")).stream()
                .skip(1)
                .toList();
    }
}
