package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every shipped study is answered, its audit passes, and its verdict is the one on file; a new figure of the world may change it. */
class A11_EveryStudyTest {

    private static final Path VERDICTS = Path.of("src/test/resources/golden/verdicts.csv");

    @TempDir
    Path folder;

    static Stream<String> verdicts() throws IOException {
        return Files.readAllLines(VERDICTS).stream().skip(1);
    }

    @Test
    void eachHasItsVerdictOnFile() throws IOException {
        try (Stream<Path> studies = Files.list(Path.of(Shell.at("studies")))) {
            List<String> names = studies.filter(Shell::isPlan)
                    .map(file -> String.valueOf(file.getFileName()))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertThat(verdicts().map(line -> line.split(",", -1)[0])).containsExactlyElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isAnsweredAndAudited(String golden) throws IOException {
        String name = golden.split(",", -1)[0];
        String run = folder.resolve(name).toString();
        assertThat(Shell.run("plan", Shell.at("studies/" + name + ".yaml"), "--out", run)
                        .code())
                .isZero();
        assertThat(Shell.run("audit", run).code()).isZero();
        JsonNode json = new ObjectMapper()
                .readTree(folder.resolve(name).resolve("run.json").toFile());
        assertThat(line(name, json.path("verdict"))).isEqualTo(golden);
    }

    private static String line(String name, JsonNode verdict) {
        return String.join(
                ",",
                name,
                verdict.path("reachable").asString(""),
                verdict.at("/earliest-year/value").asString("none"),
                percent(verdict.at("/best-coverage/value")),
                percent(verdict.at("/lowest-share/value")));
    }

    private static String percent(JsonNode share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share.asDouble());
    }
}
