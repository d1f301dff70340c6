package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world of one's own, and a table of one's own by a map. */
class A21_BringYourOwnTest {

    private static final String MAP = """
            attribute: production
            file: {separator: semicolon, decimal: comma}
            keys:
              form: tin-metal
              place: {column: Land}
            values: ["{year}"]
            unit: {factor: 1000, to: t/y, basis: refined tin}
            grade: B
            source: {id: tin-survey-2024, title: Tin survey, publisher: We, published: 2024, url: "https://example.org", kind: agency}
            """;

    private static final String FILE = "Land;2023;2024\nChina;180,5;\nNowhere;1;2\nPeru;20;25,25\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNewWorldIsAcceptedAndSaysWhatToAdd() throws IOException {
        Path world = folder.resolve("My World");
        Shell.Done made = make(world);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("commodities.csv", "forms.csv", "sources.csv", "data check");
        Shell.Done checked = Shell.run("data", "check", world.toString());
        assertThat(checked.code()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("my-world, base year 2024", "0 errors, 0 warnings");
    }

    @Test
    void itHasEveryTableAndNoFigure() throws IOException {
        Path world = folder.resolve("world");
        make(world, "--base-year", "2023");
        Path shipped = Path.of(Shell.at("data/world-2025"));
        List<String> named = new ArrayList<>(tables(shipped));
        named.remove("seal.csv");
        assertThat(tables(world)).isEqualTo(named);
        try (Stream<Path> files = Files.list(world)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                String name = String.valueOf(file.getFileName());
                List<String> lines = Files.readAllLines(file);
                assertThat(lines.getFirst())
                        .as(name)
                        .isEqualTo(Files.readAllLines(shipped.resolve(name)).getFirst());
                assertThat(lines.size() == 1)
                        .as(name)
                        .isEqualTo(!List.of("places.csv", "stages.csv").contains(name));
            }
        }
        assertThat(Files.readString(world.resolve("datapackage.json")))
                .contains("\"baseYear\" : 2023")
                .doesNotContain("g7-plus", "supplier\" :");
        assertThat(Files.readString(world.resolve("places.csv")))
                .contains("CHN,China,", "ROW,", "AUT,Austria,")
                .doesNotContain("EUR", "wb-gdp");
    }

    /** The names of the tables of a world. */
    private static List<String> tables(Path world) throws IOException {
        try (Stream<Path> files = Files.list(world)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "mine");
        for (Path taken : List.of(folder, file)) {
            Shell.Done done = make(taken);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err()).contains("not-empty", "nothing is overwritten");
        }
        assertThat(contents(folder)).containsExactly(Map.entry("note.txt", "mine"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(make(empty).code()).isZero();
        assertThat(make(folder.resolve("x"), "--base-year", "24").code()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aTableIsImportedIntoIt() throws IOException {
        Path world = worldOfTin();
        Path map = Files.writeString(folder.resolve("tin.yaml"), MAP);
        Path file = Files.writeString(folder.resolve("tin.csv"), FILE);
        Shell.Done dry = table(world, map, file, "--dry-run");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("nothing was written (dry run)");
        assertThat(Files.readString(world.resolve("production.csv"))).doesNotContain("tin-metal");
        Path notices = folder.resolve("notices.csv");
        Shell.Done done = table(world, map, file, "--notices", notices.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("table: 3 rows read, 2 used", ": written", "unknown-place", "value 'Nowhere'", "blank-cell");
        assertThat(Files.readString(world.resolve("production.csv")))
                .contains("tin-metal,CHN,2023,180500,162450,198550,t/y,B,tin-survey-2024,refined tin")
                .contains("tin-metal,PER,2024,25250,22725,27775,t/y,B,tin-survey-2024,refined tin")
                .doesNotContain("CHN,2024");
        assertThat(Files.readString(world.resolve("sources.csv"))).contains("tin-survey-2024,Tin survey,We,2024,");
        assertThat(Files.readString(notices)).contains("unknown-place");
        assertThat(Shell.run("data", "check", world.toString()).code()).isZero();
        assertThat(table(world, map, file).out()).contains("nothing was written, because there is nothing new");
    }

    @Test
    void faultsOfMapFileAndCommandAreOneListAndNothingIsWritten() throws IOException {
        Path world = worldOfTin();
        Path map = Files.writeString(
                folder.resolve("tin.yaml"),
                MAP.replace("tin-metal", "tin-metall")
                        .replace("Land}", "Country}")
                        .replace("grade: B", "grad: B"));
        Path file = Files.writeString(folder.resolve("tin.csv"), FILE);
        Map<String, String> before = contents(world);
        Shell.Done done = table(world, map, file);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("unknown-field", "did you mean grade?", "missing-field", "missing-column", "'Country'")
                .contains("unknown-form", "did you mean tin-metal?");
        assertThat(contents(world)).isEqualTo(before);
        assertThat(Shell.run("data", "import", "table", file.toString()).err()).contains("no-map", "--map");
        assertThat(Shell.run("data", "import", "wgi", file.toString(), "--map", map.toString())
                        .err())
                .contains("map-not-used");
        assertThat(table(world, folder.resolve("none.yaml"), file).err()).contains("missing-file", "no such map");
        assertThat(Shell.run("data", "import", "tabel", file.toString()).err()).contains("did you mean table?");
    }

    @Test
    void aMapOfTheWorldIsFoundByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("mcs2024-lithi_world.csv"), """
                Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes
                MCS2024,Chile,"Mine production, lithium content",38000,44000,,9300000,
                """);
        String world = Shell.at("data/world-2025");
        Shell.Done done = Shell.run(
                "data",
                "import",
                "table",
                file.toString(),
                "--world",
                world,
                "--dry-run",
                "--map",
                "usgs-mcs-2022-2024-reserves");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("1 rows read, 1 used");
        Shell.Done wrong = Shell.run(
                "data", "import", "table", file.toString(), "--world", world, "--dry-run", "--map", "usgs-mcs-2022");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("usgs-mcs-2022-2024-reserves.yaml", "wgi-long.yaml");
    }

    @Test
    void aTruncatedFileIsWrittenOnlyWithPartial() throws IOException {
        Path world = worldOfTin();
        Path map = Files.writeString(folder.resolve("tin.yaml"), MAP);
        Path file = Files.writeString(folder.resolve("tin.csv"), "Land;2023;2024\nChina;180,5;1\nPeru;2");
        Shell.Done refused = table(world, map, file);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).contains("truncated-file", "use --partial");
        assertThat(table(world, map, file, "--partial").code()).isZero();
        assertThat(Files.readString(world.resolve("production.csv"))).contains("tin-metal,CHN,2024,1000,");
    }

    @Test
    void aColumnWithTwoDecimalMarksIsNotWrittenEvenInPart() throws IOException {
        Path world = worldOfTin();
        Path map = Files.writeString(folder.resolve("tin.yaml"), MAP);
        Path file = Files.writeString(folder.resolve("tin.csv"), "Land;2023;2024\nChina;180,5;1\nPeru;20.25;2\n");
        for (String partial : List.of("--dry-run", "--partial")) {
            Shell.Done done = table(world, map, file, partial);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.out()).contains("mixed-decimals", "it is not clear what the numbers of a column mean");
        }
        assertThat(Files.readString(world.resolve("production.csv"))).doesNotContain("tin-metal");
    }

    private static Shell.Done make(Path world, String... more) {
        return Shell.run(Stream.concat(
                        Stream.of("data", "new", world.toString(), "--like", Shell.at("data/world-2025")),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path worldOfTin() throws IOException {
        Path world = folder.resolve("world");
        make(world);
        append(world, "commodities.csv", "tin,tin,スズ,");
        append(world, "forms.csv", "tin-metal,refined tin,スズ地金,tin,refining,t Sn contained,Sn");
        return world;
    }

    private static void append(Path world, String table, String row) throws IOException {
        Files.writeString(world.resolve(table), Files.readString(world.resolve(table)) + row + "\n");
    }

    private static Shell.Done table(Path world, Path map, Path file, String... more) {
        return Shell.run(Stream.concat(
                        Stream.of(
                                "data",
                                "import",
                                "table",
                                file.toString(),
                                "--map",
                                map.toString(),
                                "--world",
                                world.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
