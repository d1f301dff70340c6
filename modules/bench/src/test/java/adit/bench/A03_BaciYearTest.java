package adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year of trade that is made up to be imported. */
class A03_BaciYearTest {

    private static final int ROWS = 40_000;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        assertThat(year(folder, 1)).hasSameBinaryContentAs(year(other, 1));
        assertThat(Files.mismatch(year(folder, 1), year(other, 2))).isNotNegative();
    }

    @Test
    void itHasTheLayoutAndTheRows() throws IOException {
        assertThat(Files.readAllLines(year(folder, 1)))
                .hasSize(ROWS + 1)
                .startsWith("t,i,j,k,v,q")
                .allMatch(line -> line.matches("t,i,j,k,v,q|2024,[0-9]+,[0-9]+,[0-9]{6},[0-9.]+,([0-9.]+| +NA)"));
    }

    @Test
    void itIsImportedAndMeasured() throws IOException {
        assertThat(BaciImportBench.measure(year(folder, 1))).startsWith("| 40,000 | ");
    }

    private static Path year(Path to, long seed) throws IOException {
        return new BaciYear(BaciModel.read(), seed).write(to, ROWS);
    }
}
