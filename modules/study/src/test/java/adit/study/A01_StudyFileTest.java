package adit.study;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.world.World;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_StudyFileTest {

    static final String GOOD = """
            name: tiny-2028
            title: A tiny study
            world: world
            supplier: SUP
            coalition: {name: Pair, members: [AAA, BBB]}
            horizon: {first: 2026, last: 2030}
            scenario: base
            targets:
              - {kind: coverage, form: magnet, level: 0.65, from: 2028}
              - {kind: share, form: magnet, level: 0.5, from: 2028}
            assumptions:
              cut-off-years: 2
              tariffs: {magnet: 0.25}
              budget-by-country: {AAA: 500}
            """;

    private final World world = StudyWorld.tiny();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aGoodFileBecomesAQuestion() {
        Study study = read(GOOD, new Issues()).orElseThrow();
        assertThat(study.title()).isEqualTo("A tiny study");
        assertThat(study.question().members()).hasToString("[AAA, BBB]");
        assertThat(study.question().targets().getFirst()).isInstanceOf(Target.Coverage.class);
        assertThat(study.question().years()).isEqualTo(5);
        assertThat(study.question().assumptions().cutOffYears()).isEqualTo(2);
        assertThat(study.question().assumptions().tariffs()).containsValue(0.25);
        assertThat(study.question().assumptions().budgetByCountry()).hasToString("{AAA=500.0}");
        assertThat(study.question().assumptions().plantLife()).isEqualTo(20);
    }

    /** Each assumption is a field of the same name, so that none can be added to the question and not to the file. */
    @Test
    void everyAssumptionCanBeStated() throws ReflectiveOperationException {
        String stated = """
              supplier-owned-lost: false
              further-plants: false
              further-plants-limit: 0.3
              cut-off-years: 7
              stockpile-months: 5
              keep-running: 0.1
              price-year: 2024
              discount-rate: 0.01
              plant-life: 9
              unserved-value: 10
              budget: 700
              budget-by-country: {AAA: 500}
              tariffs: {magnet: 0.25}
              relaxed-demand: 0.4
              relaxed-stockpile-months: 11
              include-status: [on-hold, cancelled]
              share-of-group: {CCC: 0.2}
              near-optimal: 0.1
              project-record: true
            """;
        String text = GOOD.substring(0, GOOD.indexOf("  cut-off-years")).replace("BBB]", "BBB, CCC]") + stated;
        Question.Assumptions read =
                read(text, new Issues()).orElseThrow().question().assumptions();
        for (RecordComponent component : Question.Assumptions.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(read))
                    .as(component.getName())
                    .isNotEqualTo(component.getAccessor().invoke(Question.Assumptions.standard()));
        }
    }

    /** Each row: what is replaced, by what, the issue's code, line and value, and a word of the hint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supplier: SUP | supplier: SOP | unknown-place | 4 | SOP | did you mean SUP?",
                "AAA, BBB | AAA, BBC | unknown-place | 5 | BBC | did you mean BBB?",
                "AAA, BBB | AAA, AAA | duplicate-key | 5 | AAA | keep one",
                "AAA, BBB | AAA, SUP | supplier-is-member | 5 | SUP | remove it",
                "form: magnet, level: 0.65 | form: magnit, level: 0.65 | unknown-form | 9 | magnit | did you mean magnet?",
                "level: 0.65, from: 2028 | level: 0.65, from: 2041 | year-outside-horizon | 9 | 2041 | 2026 to 2030",
                "level: 0.65 | level: 65 | out-of-range | 9 | 65 | 0 to 1",
                "level: 0.65 | level: NaN | not-a-number | 9 | NaN | digits",
                "last: 2030 | last: 2030d | not-a-number | 6 | 2030d | digits",
                "level: 0.65 | level: 0x1p-1 | not-a-number | 9 | 0x1p-1 | digits",
                "level: 0.65 | level: 1e-9999 | not-a-number | 9 | 1e-9999 | digits",
                "AAA, BBB | AAA, [BBB, CCC] | wrong-kind | 5 | '' | one word for each item",
                "supplier: SUP | supplier: | empty-field | 4 | '' | write a value",
                "supplier: SUP | supplier: !x SUP | not-plain | 4 | '' | the value itself",
                "supplier: SUP | supplier: &x SUP | not-plain | 4 | '' | the value itself",
                "supplier: SUP | &x supplier: SUP | not-plain | 4 | '' | the value itself",
                "level: 0.65 | level: much | not-a-number | 9 | much | digits",
                "kind: coverage | kind: coverege | unknown-word | 9 | coverege | coverage or share",
                "kind: share | kind: coverage | two-targets | 10 | coverage | stricter",
                "last: 2030 | last: 2020 | empty-horizon | 6 | 2020 | from 2026 on",
                "last: 2030 | last: 2030.5 | not-a-whole-number | 6 | 2030.5 | no decimals",
                "scenario: base | scenario: APS | unknown-scenario | 7 | APS | base",
                "cut-off-years: 2 | cut-of-years: 2 | unknown-field | 12 | '' | did you mean cut-off-years?",
                "cut-off-years: 2 | cut-off-years: 0 | out-of-range | 12 | 0 | 1 to 50",
                "{AAA: 500} | {AAB: 500} | not-a-member | 14 | AAB | did you mean AAA?",
                "{AAA: 500} | {AAA: -1} | out-of-range | 14 | -1 | from 0 to 1000000000000",
                "cut-off-years: 2 | unserved-value: 1e300 | out-of-range | 12 | 1e300 | from 0 to 1000000000000",
                "name: tiny-2028 | kind: plam | unknown-word | 1 | plam | did you mean plan?",
                "title: A tiny | name: A tiny | duplicate-key | 2 | '' | keep one",
                "name: tiny-2028 | name: ../tiny | bad-name | 1 | ../tiny | g7-magnets-2030",
                "world: world | wurld: world | missing-field | 1 | '' | add world:",
            })
    void aFaultIsToldWithLineFieldValueAndHint(
            String from, String to, String code, int line, String value, String hint) {
        Issues issues = new Issues();
        assertThat(read(GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to), issues))
                .isEmpty();
        assertThat(issues.list()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.row()).isEqualTo(line);
            assertThat(issue.value()).isEqualTo(value);
            assertThat(issue.hint()).contains(hint);
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Issues issues = new Issues();
        read(GOOD.replace("SUP", "SOP").replace("2030", "1999").replace("0.65", "-1"), issues);
        assertThat(issues.list().stream().map(Issue::code)).containsOnly("unknown-place", "out-of-range");
    }

    /** Six causes, six messages: a horizon that is wrong hides no other error and causes no further one. */
    @Test
    void eachCauseIsReportedOnceAndAllOfThemTogether() {
        Issues issues = new Issues();
        String wrong = GOOD.replace("supplier: SUP", "supplier: SOP")
                .replace("first: 2026, last: 2030", "first: 2030, last: 2026")
                .replace("scenario: base", "scenario: basis")
                .replace("kind: coverage", "kind: coverege")
                .replace("level: 0.5,", "level: 50,")
                .replace("cut-off-years: 2", "cut-off-years: two");
        assertThat(read(wrong, issues)).isEmpty();
        assertThat(issues.list().stream().map(Issue::code))
                .containsExactlyInAnyOrder(
                        "unknown-place",
                        "empty-horizon",
                        "unknown-scenario",
                        "unknown-word",
                        "out-of-range",
                        "not-a-number");
    }

    @Test
    void aSecondDocumentIsAnError() {
        Issues issues = new Issues();
        assertThat(read(GOOD + "---\nname: other\n", issues)).isEmpty();
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("second-document");
            assertThat((long) issue.row()).isGreaterThan(GOOD.lines().count());
        });
    }

    @Test
    void anAliasIsAnError() {
        Issues issues = new Issues();
        read(GOOD.replace("name: tiny-2028", "name: &n tiny-2028").replace("A tiny study", "*n"), issues);
        assertThat(issues.list()).extracting(Issue::code).containsOnly("not-plain");
        assertThat(issues.list()).extracting(Issue::row).containsExactly(1, 2);
    }

    @Test
    void aControlCharacterIsAnError() {
        Issues issues = new Issues();
        assertThat(read(GOOD.replace("A tiny study", "\"A tiny \\e[31m study\""), issues))
                .isEmpty();
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("control-character");
            assertThat(issue.row()).isEqualTo(2);
            assertThat(issue.message()).contains("U+001B");
        });
    }

    /** No path may contain the character; the study says where its world is. */
    @Test
    void aControlCharacterInTheNameOfTheWorldIsAnError() {
        Issues issues = new Issues();
        assertThat(read(GOOD.replaceFirst("world: .*", "world: \"a\\\\0b\""), issues))
                .isEmpty();
        assertThat(issues.list()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo("control-character");
            assertThat(issue.message()).contains("U+0000");
        });
    }

    @Test
    void listsAndNestingHaveLimits() {
        Issues issues = new Issues();
        String members = String.join(", ", java.util.Collections.nCopies(CoalitionFields.MOST_MEMBERS + 1, "AAA"));
        read(GOOD.replace("AAA, BBB", members), issues);
        assertThat(issues.list()).extracting(Issue::code).containsExactly("too-many");
        Issues deep = new Issues();
        read(GOOD.replace("AAA, BBB", "[".repeat(10) + "AAA" + "]".repeat(10)), deep);
        assertThat(deep.list()).extracting(Issue::code).contains("too-deep");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        Issues issues = new Issues();
        assertThat(read("name: x\n  - : [", issues)).isEmpty();
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("not-yaml");
            assertThat(issue.row()).isPositive();
        });
    }

    @Test
    void aMissingFileIsTold() {
        Issues issues = new Issues();
        assertThat(StudyFile.read(folder.resolve("none.yaml"), StudyKinds.usual(), issues))
                .isEmpty();
        assertThat(issues.list().stream().map(Issue::code)).containsExactly("missing-file");
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.write(file, List.of("name: caf\u00e9"), StandardCharsets.ISO_8859_1);
        Issues issues = new Issues();
        assertThat(StudyFile.read(file, StudyKinds.usual(), issues)).isEmpty();
        assertThat(issues.list().stream().map(Issue::code)).containsExactly("not-utf8");
    }

    private Optional<Study> read(String text, Issues issues) {
        try {
            Path file = Files.writeString(folder.resolve("study.yaml"), text);
            return StudyFile.read(file, StudyKinds.usual(), issues).flatMap(found -> {
                found.world();
                return found.plan(world);
            });
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
