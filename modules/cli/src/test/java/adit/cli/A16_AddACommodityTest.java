package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commodity is added with rows of CSV alone: a copy of the shipped world with hafnium, of which every figure is made up. */
class A16_AddACommodityTest {

    private static final Path ROWS = Path.of("src/test/resources/hafnium");

    @TempDir
    static Path folder = Path.of("");

    private static Path world = Path.of("");

    @BeforeAll
    static void aWorldWithMoreRows() throws IOException {
        world = Files.createDirectory(folder.resolve("world"));
        for (Path file : files(Path.of(Shell.at("data/world-2025")))) {
            if (file.endsWith("seal.csv")) {
                continue; // more rows would break it
            }
            Files.copy(file, world.resolve(String.valueOf(file.getFileName())));
        }
        for (Path rows : files(ROWS)) {
            if (rows.toString().endsWith(".csv")) {
                append(rows);
            }
        }
    }

    private static void append(Path rows) throws IOException {
        Path table = world.resolve(String.valueOf(rows.getFileName()));
        List<String> lines = Files.readAllLines(rows);
        assertThat(Files.readAllLines(table).getFirst()).as(table.toString()).isEqualTo(lines.getFirst());
        String text = String.join("\n", lines.subList(1, lines.size())) + "\n";
        Files.writeString(table, Files.readString(table) + text);
    }

    private static List<Path> files(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theWorldHasNoFault() {
        Shell.Done done = Shell.run("data", "check", world.toString());
        assertThat(done.code()).as(done.out()).isZero();
        // because only two places have a demand for it
        assertThat(done.out()).contains("0 errors, 1 warning", "demand-elsewhere");
    }

    @Test
    void dependenceIsAnswered() {
        Shell.Done done =
                Shell.run("dependence", "--world", world.toString(), "--form", "hafnium-sulphate", "--width", "160");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("  hafnium\n", "high-purity hafnium", "95 B");
    }

    @Test
    void anArticleIsChecked() throws IOException {
        String english =
                check("Title\nChina refines 95% of the world's hafnium. South Africa mined 80% of it in 2024.\n");
        assertThat(english).contains("China, hafnium, refined", "supported", "high-purity hafnium sulphate");
        String japanese = check("題名\n中国は世界のハフニウムの95%を精製している。南アフリカは世界のハフニウムの80%を採掘した。\n");
        assertThat(japanese).contains("中国、ハフニウム、精錬・精製", "裏付けあり", "データと食い違う", "高純度硫酸ハフニウム");
        assertThat(japanese).doesNotContain("hafnium");
    }

    private static String check(String article) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), article, StandardCharsets.UTF_8);
        Shell.Done done = Shell.run("check", file.toString(), "--world", world.toString(), "--width", "160");
        assertThat(done.code()).as(done.err()).isZero();
        return done.out();
    }

    @Test
    void aStudyIsAnsweredAuditedAndWrittenInBothLanguages() throws IOException {
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, Files.readString(ROWS.resolve("study.yaml")).replace("WORLD", world.toString()));
        Path run = folder.resolve("run");
        Shell.Done done = Shell.run("plan", study.toString(), "--out", run.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(Shell.run("audit", run.toString()).code()).isZero();
        String english = withoutNamesOfFigures(brief(run, "en"));
        assertThat(english)
                .contains("high-purity hafnium sulphate", "hafnium sulphate making")
                .doesNotContain("| hafnium-", "refine-hafnium |");
        String japanese = withoutNamesOfFigures(brief(run, "ja"));
        assertThat(japanese).contains("ハフニウム", "高純度硫酸ハフニウム", "硫酸ハフニウム製造").doesNotContain("hafnium");
    }

    /** A study names a figure that it replaces by codes, such as {@code capacity/other refine-hafnium}: a column of their own. */
    private static String withoutNamesOfFigures(String brief) {
        return brief.replaceAll("\\| [a-z-]+/[^|]*\\|", "| |");
    }

    private static String brief(Path run, String language) throws IOException {
        Path out = folder.resolve(language);
        Shell.Done done =
                Shell.run("brief", run.toString(), "--lang", language, "--format", "md", "--out", out.toString());
        assertThat(done.code()).as(done.err()).isZero();
        StringBuilder text = new StringBuilder();
        for (Path file : files(out)) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }
}
