package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.text.Figures;
import adit.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The main study on the shipped world, from the command line to the audit. The golden tables lie in
 * {@code src/test/resources/golden}; a change of the world or the model changes them, and must be explained.
 */
class A02_MainStudyTest {

    @TempDir
    static Path folder = Path.of("");

    static Shell.Done plan = new Shell.Done(-1, "", "");

    @BeforeAll
    static void runTheStudy() {
        plan = Shell.run(
                "plan",
                Shell.at("studies/g7-magnets-2030.yaml"),
                "--quiet",
                "--out",
                run().toString(),
                "--date",
                "2026-01-12",
                "--export-model",
                folder.resolve("model.mps").toString());
    }

    static Path run() {
        return folder.resolve("run");
    }

    @Test
    void answersInWords() {
        assertThat(plan.code()).isZero();
        assertThat(plan.err()).isEmpty();
        assertThat(plan.out()).contains("2030").contains("2038").doesNotContain("NaN", "null", "Optional");
    }

    @Test
    void theVerdictIsNoForTwoThousandThirtyWithAnEarliestYear() throws IOException {
        JsonNode verdict = json().path("verdict");
        assertThat(verdict.path("reachable").asBoolean()).isFalse();
        assertThat(verdict.path("earliest-year").path("value").asInt()).isBetween(2031, 2040);
        assertThat(verdict.path("best-coverage").path("value").asDouble()).isLessThan(0.65);
        assertThat(verdict.path("lowest-share").path("value").asDouble()).isLessThan(0.65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curve", "limits", "supplier-shares"})
    void tablesAreTheGoldenOnes(String table) throws IOException {
        List<String> golden;
        try (var in = A02_MainStudyTest.class.getResourceAsStream("/golden/g7-magnets-2030/" + table + ".csv")) {
            golden = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> now = Files.readAllLines(run().resolve("tables/" + table + ".csv"));
        assertThat(now).hasSameSizeAs(golden);
        for (int line = 0; line < golden.size(); line++) {
            Golden.assertSame(golden.get(line), now.get(line));
        }
    }

    @Test
    void theAuditPasses() {
        Shell.Done audit = Shell.run("audit", run().toString());
        assertThat(audit.out()).contains("All ", "checks passed", "The world is adit-world-2025, version ");
        assertThat(audit.code()).isZero();
    }

    /** The number of checks, and the figures of the answer, are those of the run. */
    @Test
    void theReadmeShowsThisAnswer() throws IOException {
        String readme = Files.readString(Path.of(Shell.at("README.md")));
        Matcher checks = Pattern.compile("[Aa]ll ([0-9]+) checks passed")
                .matcher(Shell.run("audit", run().toString()).out());
        assertThat(checks.find()).isTrue();
        JsonNode verdict = json().path("verdict");
        JsonNode alone = json().at("/range/alone");
        assertThat(alone.path("latest").isNull()).isTrue();
        assertThat(readme)
                .contains("Audited: all " + checks.group(1) + " checks passed.")
                .contains("at best " + percent(verdict, "best-coverage") + " (" + percent(alone, "low") + " to "
                        + percent(alone, "high") + ") of the demand")
                .contains("(" + percent(verdict, "coverage-today") + " in 2026)")
                .contains("from **" + verdict.at("/earliest-year/value").asInt() + "** on ("
                        + alone.at("/earliest/value").asInt() + " to none by 2040)")
                .contains("could be held at " + percent(verdict, "lowest-share") + ".")
                .contains(billions(extraCost()) + " billion US$ (" + billions(million(json().at("/range/cost/low")))
                        + " to " + billions(million(json().at("/range/cost/high"))) + " billion) more");
    }

    private static double extraCost() throws IOException {
        return million(json().at("/costs/total")) - million(json().at("/costs/without-targets"));
    }

    private static double million(JsonNode quantity) {
        return quantity.path("value").asDouble();
    }

    private static String billions(double millions) {
        return String.format(Locale.ROOT, "%.2f", millions / 1000);
    }

    private static String percent(JsonNode verdict, String field) {
        return Figures.of(Language.EN)
                .percent(verdict.path(field).path("value").asDouble())
                .replace('\u00a0', ' ');
    }

    @Test
    void theAuditFailsOnAChangedDigit() throws IOException {
        Path copy = folder.resolve("broken");
        copy(run(), copy);
        Path file = copy.resolve("run.json");
        String text = Files.readString(file);
        int digit = text.indexOf('7', text.indexOf("\"best-coverage\""));
        Files.writeString(file, text.substring(0, digit) + '8' + text.substring(digit + 1));
        Shell.Done audit = Shell.run("audit", copy.toString());
        assertThat(audit.out()).contains("FAILED");
        assertThat(audit.code()).isEqualTo(1);
    }

    @Test
    void theBriefTracesItsFiguresToRowsWithCitations() throws IOException {
        String brief = Files.readString(run().resolve("brief.md"));
        assertThat(brief)
                .contains("2026-01-12", "## Summary", "## Details", "## Key points", "## Sources")
                .contains("usgs-mcs-2026", "facilities.csv:")
                .doesNotContain("NaN", "null", "Optional");
    }

    @Test
    void thePlanWritesItsBriefAsAPage() throws IOException {
        assertThat(Files.readString(run().resolve("brief.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "2026-01-12", "class=\"map\"", "class=\"chain\"", "class=\"timeline\"");
    }

    @Test
    void theBriefIsWrittenInEveryFormatAndLanguage() throws IOException {
        Path out = folder.resolve("briefs");
        Shell.Done done = Shell.run(
                "brief", run().toString(), "--lang", "en,ja", "--format", "html,pdf,md,xlsx", "--out", out.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out().lines()).hasSize(8);
        assertThat(Files.readString(out.resolve("brief.html")))
                .isEqualTo(Files.readString(run().resolve("brief.html")));
        assertThat(Files.readString(out.resolve("brief.md"))).isEqualTo(Files.readString(run().resolve("brief.md")));
        assertThat(Files.readString(out.resolve("brief.ja.html"))).contains("概要", "2038年", "引用・参照・底本");
        assertThat(new String(Files.readAllBytes(out.resolve("brief.ja.pdf")), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Files.size(out.resolve("brief.xlsx"))).isGreaterThan(50_000);
    }

    @Test
    void aRunComparedWithItselfDiffersInNothing() throws IOException {
        Path out = folder.resolve("compared");
        Shell.Done done =
                Shell.run("brief", run().toString(), run().toString(), "--format", "md", "--out", out.toString());
        assertThat(done.code()).isZero();
        assertThat(Files.readString(out.resolve("brief.md")))
                .contains("The runs ask the same question with the same assumptions.")
                .contains("All runs use the same world; all files are identical.")
                .contains("the earliest year is the same, 2038");
    }

    @Test
    void theModelIsWrittenAsMps() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("model.mps")))
                .contains("ROWS", "COLUMNS", "RHS", "BOUNDS", "ENDATA");
    }

    @Test
    void dependenceMeetsTheKnownShares() throws IOException {
        Shell.Done done = Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--json");
        assertThat(done.code()).isZero();
        JsonNode rows =
                new ObjectMapper().readTree(done.out()).path("supplier-shares").path("rows");
        assertThat(share(rows, "refined-copper", "iea-critical-minerals-2025")).isEqualTo(0.440, Offset.offset(5e-4));
        assertThat(share(rows, "refined-copper", "usgs-mcs-2026")).isEqualTo(0.449, Offset.offset(5e-4));
        assertThat(share(rows, "lithium-chemical", "iea-critical-minerals-2025"))
                .isEqualTo(0.702, Offset.offset(5e-4));
        assertThat(share(rows, "refined-cobalt", "iea-critical-minerals-2025")).isEqualTo(0.784, Offset.offset(5e-4));
        assertThat(share(rows, "anode-graphite", "iea-critical-minerals-2025")).isEqualTo(0.957, Offset.offset(5e-4));
        assertThat(share(rows, "magnet-re-refined", "iea-critical-minerals-2025"))
                .isEqualTo(0.913, Offset.offset(5e-4));
    }

    /**
     * China's share of the members' imports, of all and of those from outside, against BACI 2024 by value. The world counts tons
     * (and of HS 850511 only the NdFeB part), so a few points lie between.
     */
    @ParameterizedTest
    @CsvSource({
        "tungsten-metal, 0.781, 0.942",
        "ndfeb-magnet, 0.669, 0.795",
        "antimony-metal, 0.116, 0.131",
        "lithium-chemical, 0.043, 0.048",
        "refined-copper, 0.005, 0.009"
    })
    void sharesOfImportsAreThoseOfBaciWithinAFewPoints(String form, double ofAll, double ofOutside) throws IOException {
        JsonNode table = json().path("tables").path("dependence");
        assertThat(cell(table, form, "share-of-imports")).isCloseTo(ofAll, Offset.offset(0.05));
        assertThat(cell(table, form, "share-of-outside-imports")).isCloseTo(ofOutside, Offset.offset(0.05));
    }

    private static double cell(JsonNode table, String form, String column) {
        int at = 0;
        while (!table.path("columns").path(at).path("name").asString("").equals(column)) {
            at++;
        }
        for (JsonNode row : table.path("rows")) {
            if (row.get(0).asString("").equals(form)) {
                return row.get(at).asDouble(Double.NaN);
            }
        }
        return Double.NaN;
    }

    @Test
    void theShippedWorldIsCleanAndHasSixtyPlantsOutsideTheSupplier() {
        Shell.Done done = Shell.run("data", "check", Shell.at("data/world-2025"));
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("facilities", "projects").doesNotContain("error ");
    }

    private static double share(JsonNode rows, String form, String source) {
        for (JsonNode row : rows) {
            if (row.get(0).asString("").equals(form) && row.get(2).asString("").equals(source)) {
                return row.get(3).asDouble();
            }
        }
        return Double.NaN;
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(run().resolve("run.json").toFile());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
