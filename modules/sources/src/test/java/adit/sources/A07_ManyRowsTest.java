package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables, most of whose cells say what the cell above them says: none of them is lost or passed over. */
class A07_ManyRowsTest {

    private static final int FORMS = 50;
    private static final int YEARS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorldCopy world;

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
        for (int i = 0; i < FORMS; i++) {
            world.add("forms.csv", "form-" + i + ",Form,形,other,refining,oxide");
        }
    }

    @Test
    void tenThousandRowsAreTenThousandCells() {
        int before = WorldReader.read(folder).list(Attribute.TRADE).size();
        trade("example-survey-2025");
        World read = WorldReader.read(folder);
        assertThat(read.list(Attribute.TRADE)).hasSize(before + FORMS * YEARS);
        for (int i = 0; i < FORMS; i++) {
            Observed found =
                    read.find(Attribute.TRADE, "form-" + i, "EUR", "CHN", 1999).orElseThrow();
            assertThat(found.value()).isEqualTo(i * 1000.5);
            assertThat(found.chosen().note()).isEqualTo("a note of some length");
        }
    }

    @Test
    void aFaultThatStandsInEachRowIsToldForEachRow() {
        trade("example-survey-1852");
        List<Issue> issues = world.issues();
        assertThat(issues).hasSize(FORMS * YEARS).allMatch(issue -> issue.code().equals("unknown-reference"));
        assertThat(issues).extracting(Issue::row).doesNotHaveDuplicates();
    }

    @Test
    void aBadCellBetweenGoodOnesThatAreAlikeIsTold() {
        world.add("stocks.csv", "ndpr-oxide,EUR,2019,1,1,1,t,B,example-survey-2025,");
        world.add("stocks.csv", "ndpr-oxide,EUR,2020,-1,1,1,t,B,example-survey-2025,");
        world.add("stocks.csv", "ndpr-oxide,EUR,2021,-1,1,1,t,B,example-survey-2025,");
        world.add("stocks.csv", "ndpr-oxide,EUR,2022,1,1,1,t,B,example-survey-2025,");
        assertThat(world.issues().stream()
                        .filter(issue -> issue.code().equals("below-minimum"))
                        .map(Issue::value))
                .containsExactly("-1", "-1");
    }

    private void trade(String source) {
        StringBuilder rows = new StringBuilder(String.join("\n", world.lines("trade.csv")));
        for (int i = 0; i < FORMS; i++) {
            for (int year = 1900; year < 1900 + YEARS; year++) {
                rows.append("\nform-")
                        .append(i)
                        .append(",EUR,CHN,")
                        .append(year)
                        .append(',');
                rows.append(i * 1000.5).append(",0,1e6,t/y,B,").append(source).append(",a note of some length");
            }
        }
        world.writeBytes("trade.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
