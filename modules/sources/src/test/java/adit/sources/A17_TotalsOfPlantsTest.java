package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.sources.table.Heading;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals and remainders of plants are made from the output that the world uses, not from one that was withdrawn. */
class A17_TotalsOfPlantsTest {

    private static final Pattern OUTPUT = Pattern.compile("output of .+? in ([0-9]{4}): ([0-9.]+) t.*");
    private static final String NAMIBIA =
            "all-of-nam-mine-lithium-rock,Namibia,NAM,mine-lithium-rock,several,NAM,operating,,,,,,2700,2430,2970,D,usgs-mcs-2025,,,,,,"
                    + "REPORTED,Total.,yes";

    @TempDir
    private Path folder = Path.of("");

    /** Each states the output of its place and year, which is the one in use. */
    @Test
    void shippedTotalsStateTheOutputInUse() throws IOException {
        World world = WorldReader.read(WorldCopy.SHIPPED);
        List<String> rows = Files.readAllLines(WorldCopy.SHIPPED.resolve("facilities.csv"));
        int reported = new Heading("facilities.csv", WorldCopy.cells(rows.getFirst())).indexOf("reported");
        List<String> others = new ArrayList<>();
        int compared = 0;
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = WorldCopy.cells(row);
            Matcher output = OUTPUT.matcher(cells.get(reported));
            if (output.matches()) {
                compared++;
                double stated = Double.parseDouble(output.group(2));
                double used = world.find(
                                Attribute.PRODUCTION,
                                world.getRecipe(new adit.basics.ProcessId(cells.get(3)))
                                        .output(),
                                cells.get(2),
                                Integer.parseInt(output.group(1)))
                        .map(Observed::value)
                        .orElse(0.0);
                if (Math.abs(used - stated) > 0.005 * stated) {
                    others.add(cells.getFirst() + ": " + stated + ", in use " + used);
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(compared).isEqualTo(101);
    }

    @Test
    void aTotalWithTheWithdrawnFigureIsReported() throws IOException {
        assertThat(with(NAMIBIA.replace("REPORTED", ""))).containsExactly("withdrawn-output");
    }

    @Test
    void aRemainderThatNamesTheWithdrawnFigureIsReported() throws IOException {
        assertThat(with(NAMIBIA.replace("2700,2430,2970", "1500,1000,2000").replace("REPORTED", "output: 2700 t Li/y")))
                .containsExactly("withdrawn-output");
    }

    @Test
    void aNamedPlantOfThatSizeIsNotReported() throws IOException {
        assertThat(with(NAMIBIA.replace("REPORTED", "").replace(",yes", ","))).doesNotContain("withdrawn-output");
    }

    private List<String> with(String plant) {
        WorldCopy world = WorldCopy.ofShipped(folder).add("facilities.csv", plant);
        assertThat(WorldReader.read(folder).plants()).as("the row is read").isNotEmpty();
        return world.issues().stream().map(Issue::code).toList();
    }
}
