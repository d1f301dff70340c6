package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a command means that names neither supplier nor coalition: those of the world, if it names any. */
class A24_DefaultsTest {

    private static final String WORLD = Shell.at("data/world-2025");
    private static final String NAMED = ", \"supplier\": \"CHN\", \"coalition\": \"g7-plus\"";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDefaultsAreThoseOfTheWorld() {
        String meant = out("--world", WORLD, "--form", "refined-copper");
        assertThat(out("--world", WORLD, "--form", "refined-copper", "--supplier", "CHN", "--coalition", "g7-plus"))
                .isEqualTo(meant);
        assertThat(meant).contains("Dependence on China", "Mexico");
    }

    @Test
    void groupsAndPlacesCanBeNamedTogether() {
        String some = out("--world", WORLD, "--form", "refined-copper", "--coalition", "G7,KOR,JPN");
        assertThat(some.replaceAll("\\s+", " "))
                .contains(
                        "Coalition: United States, Japan, Germany, France, Italy, United Kingdom, Canada, South Korea.");
    }

    @Test
    void anUnknownGroupIsAFault() {
        Shell.Done done = Shell.run("dependence", "--world", WORLD, "--coalition", "g7-pluss");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("unknown-place", "'g7-pluss'", "did you mean g7-plus?");
    }

    @Test
    void withoutDefaultsTheQuestionMustNameBoth() throws IOException {
        String world = withoutDefaults();
        Shell.Done done = Shell.run("dependence", "--world", world);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("no-default", "--supplier", "name a place, such as USA", "--coalition", "such as g7-plus")
                .contains("datapackage.json");
        assertThat(out("--world", world, "--form", "refined-copper", "--supplier", "CHL", "--coalition", "JPN"))
                .contains("Dependence on Chile");
        Shell.Done check = Shell.run("data", "check", world);
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("facilities").doesNotContain("elsewhere");
    }

    private String withoutDefaults() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(WORLD))) {
            List<Path> tables = files.filter(Files::isRegularFile).toList();
            for (Path file : tables) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
        Path descriptor = folder.resolve("datapackage.json");
        String text = Files.readString(descriptor);
        assertThat(text).contains(NAMED);
        Files.writeString(descriptor, text.replace(NAMED, ""));
        return folder.toString();
    }

    private static String out(String... arguments) {
        Shell.Done done = Shell.run(
                Stream.concat(Stream.of("dependence"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(done.code()).as(done.err()).isZero();
        return done.out();
    }
}
