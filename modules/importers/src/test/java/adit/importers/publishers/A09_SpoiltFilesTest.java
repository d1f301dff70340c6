package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issues;
import adit.importers.publishers.iea.IeaPublisher;
import adit.importers.publishers.lithium.LithiumDeposits;
import adit.importers.publishers.usgs.UsgsPublisher;
import adit.world.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading ends with figures and issues, never with a failure. */
class A09_SpoiltFilesTest {

    private static final String BITS = "0123456789-,.\"\n {}[]:eEW—<>sNA";

    private static final Vocabulary WORDS = Words.of(
            List.of(
                    "cobalt-ore",
                    "refined-cobalt",
                    "refined-copper",
                    "lithium-ore",
                    "refined-gallium",
                    "anode-graphite"),
            List.of("CHN", "USA", "COD", "AUS", "CHL", "BOL", "ROW", "SWE"),
            List.of("sqm-atacama"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"usgs/release.csv", "usgs/world.csv", "usgs/salient.csv"})
    void spoiltFilesOfUsgsAreReadWithoutFailure(String name) throws IOException {
        spoil(new UsgsPublisher(), name);
    }

    @ParameterizedTest
    @ValueSource(strings = "iea/iea.json")
    void aSpoiltFileOfTheIeaIsReadWithoutFailure(String name) throws IOException {
        spoil(new IeaPublisher(), name);
    }

    @ParameterizedTest
    @ValueSource(strings = "lithium/Deposit.csv")
    void aSpoiltTableOfDepositsIsReadWithoutFailure(String name) throws IOException {
        spoil(new LithiumDeposits(), name);
    }

    private void spoil(Publisher publisher, String name) throws IOException {
        String clean = Files.readString(Path.of("src/test/resources/publishers").resolve(name));
        Path file = folder.resolve("spoilt");
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(clean);
            for (int i = 0; i < 1 + seed % 8; i++) {
                int at = random.nextInt(text.length());
                String bit = BITS.substring(random.nextInt(BITS.length()));
                text.replace(at, at + random.nextInt(2), bit.substring(0, 1));
            }
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            Imported imported = publisher.read(List.of(file), WORDS, new Issues());
            assertThat(imported.observations())
                    .as("seed " + seed)
                    .allSatisfy(each -> assertThat(low(each)).isNotNegative());
        }
    }

    private static double low(Observation observation) {
        return observation.estimate().low();
    }
}
