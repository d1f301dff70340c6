package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that its publisher corrected is withdrawn, and stays visible. */
class A11_ErrataTest {

    private static final String HEADING = "attribute,subject,corrects,stated,value,low,high,unit,grade,source,note\n";
    private static final Cell OXIDE = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2024);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorldCopy world;

    @BeforeEach
    void correct() {
        world = WorldCopy.in(folder);
        errata("production,ndpr-oxide/CHN/2024,example-survey-2025,46000,40000,39000,41000,t/y,B,"
                + "example-statistics-2024,two digits changed places");
    }

    private void errata(String row) {
        world.writeBytes("errata.csv", (HEADING + row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Observed oxide() {
        return WorldReader.read(folder).find(OXIDE).orElseThrow();
    }

    @Test
    void theCorrectionStandsInItsPlaceAndBothAreVisible() {
        assertThat(oxide().value()).isEqualTo(40_000);
        assertThat(oxide().all())
                .extracting(each -> each.source().code())
                .doesNotContain("example-survey-2025")
                .contains("example-statistics-2024", "example-report-2025");
        assertThat(oxide().corrected())
                .singleElement()
                .satisfies(erratum ->
                        assertThat(erratum.stated().estimate().value()).isEqualTo(46_000));
    }

    @Test
    void anErratumThatCorrectsNothingIsAWarning() {
        errata("production,ndpr-oxide/CHN/2024,example-survey-2025,47000,40000,39000,41000,t/y,B,"
                + "example-statistics-2024,two digits changed places");
        Expect.warning(world, "idle-erratum", "errata.csv:2:subject", "ndpr-oxide/CHN/2024", "delete the row");
        assertThat(oxide().value()).isEqualTo(46_000);
    }

    /** The column has no minimum, since governance may be negative; production may not. */
    @Test
    void aNegativeCorrectionOfAnAmountIsRefusedWithItsRow() {
        errata("production,ndpr-oxide/CHN/2024,example-survey-2025,46000,-40000,-41000,-39000,t/y,B,"
                + "example-statistics-2024,two digits changed places");
        Expect.error(world, "unusable-cell", "errata.csv:2:low", "-41000", "correct it");
    }
}
