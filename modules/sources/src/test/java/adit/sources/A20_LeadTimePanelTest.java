package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lead times of classes of plants in the shipped world follow from the plants of data/panels/lead-times.csv. */
class A20_LeadTimePanelTest {

    private static final Path PANELS = Path.of("../../data/panels");
    private static final Map<String, Set<String>> CLASSES = Map.of(
            "refine-lithium", Set.of("lithium"),
            "graphitise", Set.of("anode"),
            "re-metal", Set.of("metal"),
            "refine-cobalt", Set.of("large", "lithium", "anode"),
            "refine-nickel", Set.of("large", "lithium", "anode"),
            "refine-apt", Set.of("large", "lithium", "anode"),
            "oxidise-antimony", Set.of("existing-works"),
            "refine-gallium", Set.of("existing-works"),
            "refine-germanium", Set.of("existing-works"));
    private static final int FEW = 10;

    private final World world = WorldReader.read(WorldCopy.SHIPPED, new Issues());
    private final List<Plant> panel;

    /** A row of the panel. */
    private record Plant(String kind, String process, String place, double years, String seen, String source) {

        static Plant of(List<String> cells) {
            return new Plant(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Double.parseDouble(cells.get(4)),
                    cells.get(5),
                    cells.get(6));
        }

        boolean cameOutsideChina() {
            return seen.equals("realised") && !place.equals("CHN");
        }
    }

    A20_LeadTimePanelTest() throws IOException {
        panel = rows("lead-times.csv").map(Plant::of).toList();
    }

    private static Stream<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(PANELS.resolve(file)).stream().skip(1).map(WorldCopy::cells);
    }

    private List<Double> years(Set<String> kinds, boolean realised) {
        return panel.stream()
                .filter(one -> kinds.contains(one.kind()))
                .filter(one -> !realised || one.cameOutsideChina())
                .map(Plant::years)
                .sorted()
                .toList();
    }

    private static double percentile(List<Double> sorted, double part) {
        double at = (sorted.size() - 1) * part;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (at - below);
    }

    private static double end(List<Double> sorted, double part) {
        return percentile(sorted, sorted.size() < FEW ? Math.round(part) : part);
    }

    private Observed leadTime(String process, String status) {
        return world.find(Attribute.LEAD_TIME, process, "lead_time", status).orElseThrow();
    }

    private void follows(String process, String status, double part) {
        Observed stated = leadTime(process, status);
        List<Double> all = years(CLASSES.getOrDefault(process, Set.of()), false);
        double median = percentile(years(CLASSES.getOrDefault(process, Set.of()), true), 0.5);
        assertThat(stated.value()).as(process).isCloseTo(part * median, within(0.011));
        assertThat(stated.estimate().low()).as(process).isCloseTo(part * end(all, 0.1), within(0.011));
        assertThat(stated.estimate().high()).as(process).isCloseTo(part * end(all, 0.9), within(0.011));
    }

    @Test
    void aDecidedPlantTakesTheMedianOfThoseThatCameOutsideChina() {
        CLASSES.keySet().forEach(process -> follows(process, "financed", 1));
    }

    @Test
    void halfOfItRemainsOfAPlantUnderConstruction() {
        CLASSES.keySet().forEach(process -> follows(process, "construction", 0.5));
    }

    @Test
    void fiveRealisedPlantsOfTheProcessItselfMakeGradeD() {
        CLASSES.keySet().forEach(process -> {
            long own = panel.stream()
                    .filter(one -> one.process().equals(process) && one.cameOutsideChina())
                    .count();
            assertThat(leadTime(process, "financed").grade()).as(process).isEqualTo(own >= 5 ? Grade.D : Grade.E);
        });
    }

    @Test
    void everyPlantOfThePanelHasADocument() throws IOException {
        Set<String> documents = rows("sources.csv").map(cells -> cells.get(0)).collect(Collectors.toSet());
        assertThat(panel).hasSize(44).allSatisfy(one -> assertThat(documents).contains(one.source()));
    }
}
