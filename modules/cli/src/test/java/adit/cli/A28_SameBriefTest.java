package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Members, rows and tables in another order give the same brief, byte for byte, but for the numbers of rows that it cites. Forms are shown in the order of
 * their rows, so these stay.
 */
class A28_SameBriefTest {

    private static final Pattern ROWS = Pattern.compile("\\.csv:[0-9][0-9–, ]*");
    private static final Pattern MEMBERS = Pattern.compile("(?s)members: \\[(.*?)\\]");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder = Path.of("");

    @Test
    void anotherOrderOfMembersRowsAndTablesGivesTheSameBrief() throws IOException {
        Path world = Path.of(Shell.at("data/world-2025"));
        String study = Files.readString(Path.of(Shell.at("studies/g7-germanium-2030.yaml")))
                .replaceAll("world: .*", "world: world-2025");
        Path asIs = folder("as-is", world, study, 0);
        Path shuffled = folder("shuffled", world, shuffled(study), 1);
        assertThat(shuffled.resolve("world-2025/projects.csv"))
                .content()
                .isNotEqualTo(Files.readString(world.resolve("projects.csv")));
        run(asIs);
        run(shuffled);
        for (String page : List.of("brief.md", "brief.html")) {
            String text = masked(asIs.resolve("run").resolve(page));
            assertThat(masked(shuffled.resolve("run").resolve(page))).as(page).isEqualTo(text);
        }
        assertThat(masked(asIs.resolve("run/brief.md"))).contains("Projects that the answer depends on", ".csv:N");
        for (String table : List.of("starts", "limits", "without-project", "claims", "ranges", "payments")) {
            String file = "run/tables/" + table + ".csv";
            assertThat(shuffled.resolve(file)).content().isEqualTo(Files.readString(asIs.resolve(file)));
        }
    }

    private static String masked(Path page) throws IOException {
        return ROWS.matcher(Files.readString(page)).replaceAll(".csv:N");
    }

    private static void run(Path in) {
        Shell.Done done = Shell.run(
                "plan",
                in.resolve("study.yaml").toString(),
                "--out",
                in.resolve("run").toString(),
                "--date",
                "2026-01-01");
        assertThat(done.code()).as(done.err()).isZero();
    }

    /** A copy of a world with a study beside it; shuffled if the seed is not 0. */
    private Path folder(String name, Path world, String study, long seed) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Path copy = Files.createDirectories(to.resolve("world-2025"));
        Files.writeString(to.resolve("study.yaml"), study);
        try (Stream<Path> files = Files.list(world)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String table = String.valueOf(file.getFileName());
                Files.writeString(copy.resolve(table), seed == 0 ? text : shuffled(table, text, new Random(seed)));
            }
        }
        assertThat(Shell.run("data", "seal", copy.toString()).code()).isZero();
        return to;
    }

    private static String shuffled(String study) {
        Matcher members = MEMBERS.matcher(study);
        assertThat(members.find()).isTrue();
        List<String> codes = new ArrayList<>(
                Arrays.stream(members.group(1).split(",")).map(String::strip).toList());
        Collections.reverse(codes);
        return members.replaceFirst("members: [" + String.join(", ", codes) + "]");
    }

    private static String shuffled(String file, String text, Random random) {
        if (file.equals("datapackage.json")) {
            return tables(text, random);
        }
        return file.endsWith(".csv") && !file.equals("forms.csv") && !file.equals("seal.csv")
                ? rows(text, random)
                : text;
    }

    private static String tables(String descriptor, Random random) {
        ObjectNode root = (ObjectNode) JSON.readTree(descriptor);
        List<JsonNode> tables = new ArrayList<>();
        root.path("resources").forEach(tables::add);
        Collections.shuffle(tables, random);
        ArrayNode other = root.putArray("resources");
        tables.forEach(other::add);
        return root.toPrettyString();
    }

    /** No cell of the world has several lines. */
    private static String rows(String text, Random random) {
        List<String> rows = new ArrayList<>(text.lines().toList());
        Collections.shuffle(rows.subList(1, rows.size()), random);
        return String.join("\n", rows) + "\n";
    }
}
