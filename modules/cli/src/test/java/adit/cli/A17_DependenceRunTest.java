package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shipped study of dependence, from the command line to the audit: a run like a plan. */
class A17_DependenceRunTest {

    @TempDir
    static Path folder = Path.of("");

    static Shell.Done run = new Shell.Done(-1, "", "");

    @BeforeAll
    static void runTheStudy() {
        run = Shell.run("run", study(), "--quiet", "--lang", "ja", "--out", at("run"), "--date", "2026-01-12");
    }

    private static String study() {
        return Shell.at("studies/g7-dependence-2024.yaml");
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    /** The first language that is named is that of the answer. */
    @Test
    void theAnswerIsInTheLanguageAskedFor() {
        assertThat(run.out()).contains("中国への依存度（2024年）", "ネオジム磁石").doesNotContain("Dependence on China");
        Shell.Done table = Shell.run(
                "dependence", "--world", Shell.at("data/world-2025"), "--form", "ndfeb-magnet", "--lang", "ja", "-q");
        assertThat(table.code()).isZero();
        assertThat(table.out()).contains("ネオジム磁石", "間接分を含む依存度").doesNotContain("n/r");
        Shell.Done wrong = Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--lang", "jp");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--lang", "jp", "did you mean");
    }

    @Test
    void isAnsweredWrittenAndAudited() {
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("検証済み：", "出力先：").doesNotContain("NaN", "null", "Optional");
        assertThat(folder.resolve("run"))
                .isDirectoryContaining("glob:**/run.json")
                .isDirectoryContaining("glob:**/brief.html")
                .isDirectoryContaining("glob:**/brief.ja.html");
        Shell.Done audit = Shell.run("audit", at("run"));
        assertThat(audit.code()).isZero();
        assertThat(audit.out()).contains("The world is adit-world-2025, version ", ", as published with Adit");
    }

    /** Known without Adit: China makes nearly all magnets, and most of those that the G7 uses pass through it. */
    @Test
    void theVerdictAgreesWithWhatIsKnown() throws IOException {
        JsonNode verdict = new ObjectMapper()
                .readTree(folder.resolve("run/run.json").toFile())
                .path("verdict");
        assertThat(verdict.at("/above/value").asInt()).isBetween(3, 20);
        assertThat(verdict.at("/share/value").asDouble()).isBetween(0.9, 1.0);
        assertThat(Files.readString(folder.resolve("run/brief.md"))).contains("| NdFeB magnet | 97 |");
    }

    /** One command and the run ask the same: their figures agree. */
    @Test
    void itsFiguresAreThoseOfTheCommandDependence() throws IOException {
        Path csv = folder.resolve("views.csv");
        assertThat(Shell.run(
                                "dependence",
                                "--world",
                                Shell.at("data/world-2025"),
                                "--year",
                                "2024",
                                "--csv",
                                csv.toString())
                        .code())
                .isZero();
        String views = Files.readAllLines(csv).stream()
                .filter(line -> line.startsWith("ndfeb-magnet,"))
                .findFirst()
                .orElseThrow();
        String coverage = Files.readAllLines(folder.resolve("run/tables/readings.csv")).stream()
                .filter(line -> line.startsWith("ndfeb-magnet,coverage,"))
                .findFirst()
                .orElseThrow();
        assertThat(views).contains("," + coverage.split(",", -1)[2] + ",");
    }

    @Test
    void itsBriefIsWrittenAgainInOtherFormats() {
        Shell.Done brief =
                Shell.run("brief", at("run"), "--format", "pdf,xlsx", "--lang", "en,ja", "--out", at("briefs"));
        assertThat(brief.code()).isZero();
        assertThat(folder.resolve("briefs"))
                .isDirectoryContaining("glob:**/brief.pdf")
                .isDirectoryContaining("glob:**/brief.ja.xlsx");
    }

    @Test
    void planRefusesItAndSaysWhatToTry() {
        Shell.Done plan = Shell.run("plan", study(), "--out", at("plan"));
        assertThat(plan.code()).isEqualTo(2);
        assertThat(plan.err())
                .contains("another-kind", "kind value 'dependence'", "adit run ", "nothing was written")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void faultsOfTheStudyAreReportedAtOnce() throws IOException {
        String text = Files.readString(Path.of(study()))
                .replace("../data/world-2025", Shell.at("data/world-2025"))
                .replace("year: 2024", "year: 1890")
                .replace(" ndfeb-magnet,", " ndfeb-magnit,")
                .replace("JPN", "JPX");
        Path faulty = Files.writeString(folder.resolve("faulty.yaml"), text);
        Shell.Done refused = Shell.run("run", faulty.toString(), "--out", at("faulty"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("unknown-place", "JPX", "out-of-range", "unknown-form", "did you mean ndfeb-magnet?")
                .contains("nothing was written");
        assertThat(folder.resolve("faulty")).doesNotExist();
    }
}
