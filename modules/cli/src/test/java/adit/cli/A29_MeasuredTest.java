package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Minerals that the shipped world measures and does not plan: the table of a list, an article, and a study that asks for a plan. */
class A29_MeasuredTest {

    private static final String WORLD = Shell.at("data/world-2025");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aListIsOneLineForEachCommodityAndStage() throws IOException {
        Path csv = folder.resolve("list.csv");
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                WORLD,
                "--list",
                "us-2025",
                "--width",
                "120",
                "--lang",
                "en",
                "--csv",
                csv.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("The list names 60 minerals", "In the list, but without any figure in this world: cesium")
                .containsPattern("manganese mined +South Africa +40 B")
                .containsPattern("magnesite mined +China .* n/r +USA 52 +2024")
                .containsPattern("bauxite mined +Guinea .* USA 75–100")
                .containsPattern("beryllium mined +United States .* USA ≤ 0")
                .contains("rare earths (in the list: cerium, dysprosium");
        List<String> rows = Files.readAllLines(csv);
        assertThat(rows).filteredOn(row -> row.contains("not-in-world")).hasSize(8);
        assertThat(rows)
                .filteredOn(row -> row.contains(",ferrosilicon,"))
                .singleElement()
                .asString()
                .contains("net-import-reliance: no-trade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-2024", "jp-2020"})
    void theListsOfOthersAreShownInJapaneseToo(String list) {
        Shell.Done done = Shell.run("dependence", "--world", WORLD, "--list", list, "--lang", "ja", "--width", "120");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("リスト掲載鉱種34件", "ハフニウム", "マンガン（採掘）", "南アフリカ")
                .doesNotContain("manganese", "hafnium");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--list us-2026 | unknown-list | did you mean us-2025?",
                "--list us-2025 --form refined-copper | one-question-at-a-time | leave out --form",
                "--list us-2025 --compare-year 2023 | one-question-at-a-time | --compare-year"
            })
    void aQuestionAboutAListIsAboutNothingElse(String options, String code, String hint) {
        String[] words = ("dependence --world " + WORLD + " " + options).split(" ", -1);
        Shell.Done done = Shell.run(words);
        assertThat(done.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(done.err()).contains(code, hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manganese-ore",
                "primary-magnesium",
                "silicon-metal",
                "refined-bismuth",
                "refined-tellurium",
                "refined-indium",
                "platinum-ore",
                "palladium-ore",
                "niobium-ore",
                "tantalum-ore",
                "titanium-sponge",
                "vanadium-ore",
                "fluorspar"
            })
    void whatIsMeasuredOnlySaysWhatAPlanOfItLacks(String form) throws IOException {
        String gallium = Files.readString(Path.of(Shell.at("studies/g7-gallium-2030.yaml")));
        Path study = Files.writeString(
                folder.resolve("study.yaml"),
                gallium.replace("refined-gallium", form).replace("../data/world-2025", WORLD));
        Shell.Done done = Shell.run(
                "plan", study.toString(), "--out", folder.resolve("run").toString());
        assertThat(done.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(done.err())
                .contains(
                        "measured-only",
                        "processes.csv",
                        "recipes.csv",
                        "facilities.csv",
                        "leadtimes.csv",
                        "growth.csv",
                        "technology_owners.csv",
                        "costs.csv",
                        "demand.csv");
    }

    @Test
    void anArticleAboutThemIsChecked() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"),
                "Title\n\nSouth Africa mined 40% of the world's manganese in 2024. Brazil mines 60% of the world's niobium.\n");
        Shell.Done done = Shell.run("check", article.toString(), "--world", WORLD, "--width", "160");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("supported 1", "contradicted 1", "manganese mined", "niobium mined");
    }
}
