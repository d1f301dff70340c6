package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code adit data reconcile} on the shipped world. */
class A06_ReconcileCommandTest {

    @TempDir
    Path folder;

    @Test
    void closesEveryFormAndWritesTheFigures() throws IOException {
        Path csv = folder.resolve("r.csv");
        Path json = folder.resolve("r.json");
        Shell.Done done = reconcile("--csv", csv.toString(), "--json", json.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("commodity", "rare earths", "copper", "BALANCE OF THE WORLD", "In t/y.", "refined-copper");
        assertThat(Files.readString(csv))
                .startsWith("cell,quantity,form,place,process,reported,before [t/y],after [t/y]")
                .contains("production/refined-copper/CHN/2024,production,refined-copper,CHN,,true,");
        assertThat(Files.readString(json)).contains("\"reconciliation\"", "\"closing\"");
    }

    @Test
    void showsOneFormWhoseFiguresAreThoseOfTheWhole() throws IOException {
        Path all = folder.resolve("all.csv");
        Path one = folder.resolve("one.csv");
        reconcile("--csv", all.toString());
        assertThat(reconcile("--form", "ndfeb-magnet", "--csv", one.toString()).out())
                .contains("ndfeb-magnet")
                .doesNotContain("refined-copper");
        assertThat(Files.readAllLines(all)).containsAll(Files.readAllLines(one));
    }

    @Test
    void anUnknownFormIsBadInput() {
        Shell.Done done = reconcile("--form", "refined-coper");
        assertThat(done.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(done.err()).contains("unknown-form", "did you mean refined-copper?");
    }

    @Test
    void aYearWithoutFiguresIsBadInput() {
        Shell.Done done = reconcile("--year", "1800");
        assertThat(done.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(done.err()).contains("year-without-figures", "--year");
    }

    private static Shell.Done reconcile(String... options) {
        return Shell.run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("data", "reconcile", "--world", Shell.at("data/world-2025")),
                        java.util.Arrays.stream(options))
                .toArray(String[]::new));
    }
}
