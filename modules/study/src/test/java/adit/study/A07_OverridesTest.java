package adit.study;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.Question;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a study replaces: their names, numbers, units and faults. */
class A07_OverridesTest {

    private static final String BEFORE =
            A01_StudyFileTest.GOOD.substring(0, A01_StudyFileTest.GOOD.indexOf("assumptions:"));

    private final World world = OverriddenPlan.WORLD;

    @TempDir
    Path folder = Path.of("");

    private Optional<Study> read(String text, Issues issues) {
        try {
            Path file = Files.writeString(folder.resolve("study.yaml"), text);
            return StudyFile.read(file, StudyKinds.usual(), issues).flatMap(found -> found.plan(world));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FigureOverride one(String line) {
        Issues issues = new Issues();
        Optional<Study> study = read(BEFORE + "overrides:\n  " + line + "\n", issues);
        assertThat(issues.list()).isEmpty();
        return study.map(Study::question).map(Question::overrides).orElseThrow().getFirst();
    }

    private List<Issue> faults(String... lines) {
        Issues issues = new Issues();
        assertThat(read(BEFORE + "overrides:\n  " + String.join("\n  ", lines) + "\n", issues))
                .isEmpty();
        return issues.list();
    }

    @Test
    void aStudyWithoutOverridesHasNone() {
        assertThat(read(BEFORE, new Issues()).orElseThrow().question().overrides())
                .isEmpty();
    }

    @Test
    void aFigureIsReplacedByAValueWithItsSource() {
        FigureOverride found = one("growth/make/kappa: {value: 7, source: \"METI 2026, p. 12\"}");
        assertThat(found.figures()).containsExactly(new Figure("growth/make/kappa", 7, 7, 7));
        assertThat(found.source()).isEqualTo("METI 2026, p. 12");
        assertThat(found.grade()).isEqualTo(Grade.E);
        assertThat(found.unit()).isEqualTo("t/y per year");
        assertThat(found.line()).isEqualTo(12);
    }

    @Test
    void theNumberOfNewcomersIsReplacedInItsUnit() {
        FigureOverride found = one("make.newcomers: {value: 0.5, unit: projects a year, source: s}");
        assertThat(found.figures()).containsExactly(new Figure("growth/make/newcomers", 0.5, 0.5, 0.5));
        assertThat(faults("make.newcomers: {value: 1, unit: t/y, source: s}"))
                .extracting(Issue::code)
                .containsExactly("wrong-unit");
    }

    /** A short name has parts of the full one, in any order; the whole name of a group is preferred. */
    @ParameterizedTest
    @CsvSource({
        "make.kappa, growth/make/kappa, 1",
        "kappa.make, growth/make/kappa, 1",
        "growth.make.kappa, growth/make/kappa, 1",
        "pit.capacity, capacity/pit, 1",
    })
    void aShortNameMeansTheOneThatFits(String name, String cell, int count) {
        FigureOverride found = one(name + ": {value: 7, source: s}");
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.figures())
                .hasSize(count)
                .first()
                .extracting(Figure::cell)
                .isEqualTo(cell);
    }

    /** Five years of two places; 40 t/y and 60 t/y, those of the supplier and before the horizon are not asked about. */
    @Test
    void aFactorMultipliesEachFigureOfAGroupThatTheStudyUses() {
        FigureOverride found = one("magnet.demand: {factor: 0.5, low: 0.4, source: s, grade: D}");
        assertThat(found.figures()).hasSize(10);
        assertThat(found.figures().getFirst()).isEqualTo(new Figure("demand/magnet/AAA/2026/base", 20, 16, 20));
        assertThat(found.grade()).isEqualTo(Grade.D);
        assertThat(found.low()).isEqualTo(OptionalDouble.of(0.4));
        assertThat(found.unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "growth/make/kappa, 0.007, kt/y per year, 7",
        "growth/make/kappa, 7, t/y per year, 7",
        "demand/magnet/AAA/2028/base, 0.05, kt/y, 50",
        "price/magnet/SUP/2025, 70, US$/kg, 70000",
        "lead-time/*/lead_time/construction, 24, months, 2",
        "capacity/pit, 1, kt/y, 1000",
    })
    void aUnitIsConvertedToThatOfTheWorld(String name, double value, String unit, double converted) {
        FigureOverride found = one(name + ": {value: " + value + ", unit: \"" + unit + "\", source: s}");
        assertThat(found.figures().getFirst().value()).isCloseTo(converted, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(found.unit()).isEqualTo(unit);
    }

    /** Each row: what is written, the issue's code, field, value, and words of message or hint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "make.kapa: {value: 7, source: s} | unknown-figure | make.kapa | make.kapa | did you mean make.kappa?",
                "growth/make/kapa: {value: 7, source: s} | unknown-figure | growth/make/kapa | growth/make/kapa | did you mean growth/make/kappa?",
                "make: {value: 7, source: s} | unknown-figure | make | make | growth/make/gamma",
                "magnet.2028: {value: 7, source: s} | ambiguous-name | magnet.2028 | magnet.2028 | demand/magnet/AAA/2028/base",
                "demand/magnet/SUP/2028/base: {value: 7, source: s} | no-effect | demand/magnet/SUP/2028/base | demand/magnet/SUP/2028/base | no figure",
                "demand/magnet/AAA/2025/base: {value: 7, source: s} | no-effect | demand/magnet/AAA/2025/base | demand/magnet/AAA/2025/base | horizon",
                "capacity/sup-works: {value: 7, source: s} | no-effect | capacity/sup-works | capacity/sup-works | change nothing",
                "sup-works.capacity: {value: 7, source: s} | no-effect | sup-works.capacity | sup-works.capacity | change nothing",
                "magnet.demand: {value: 7, source: s} | several-figures | magnet.demand.value | 7 | factor",
                "make.kappa: {value: 7, factor: 2, source: s} | two-numbers | make.kappa.factor | 2 | keep one",
                "make.kappa: {source: s} | missing-field | make.kappa.value | '' | add value",
                "make.kappa: {value: 7} | missing-field | make.kappa.source | '' | add source",
                "make.kappa: {value: 7, source: ' '} | empty-field | make.kappa.source | '' | write a value",
                "make.kappa: {value: many, source: s} | not-a-number | make.kappa.value | many | digits",
                "make.kappa: {value: 7, low: few, source: s} | not-a-number | make.kappa.low | few | digits",
                "make.kappa: {value: NaN, source: s} | not-a-number | make.kappa.value | NaN | digits",
                "make.kappa: {value: 7, low: 8, source: s} | range-order | make.kappa.low | 8 | low at most",
                "make.kappa: {value: 7, high: 6, source: s} | range-order | make.kappa.high | 6 | high at least",
                "make.kappa: {value: -1, source: s} | implausible-number | make.kappa.value | -1 | 0 to 100000000 t/y per year",
                "make.kappa: {value: 1e9, source: s} | implausible-number | make.kappa.value | 1e9 | check the number",
                "make.kappa: {value: 7, low: -2, source: s} | impossible-number | make.kappa.low | -2 | 0 to 10000000000",
                "make.gamma: {value: 0.5, high: 101, source: s} | impossible-number | make.gamma.high | 101 | 0 to 100",
                "make.kappa: {factor: -2, source: s} | out-of-range | make.kappa.factor | -2 | 0 to 1000",
                "make.kappa: {value: 7, unit: bananas, source: s} | wrong-unit | make.kappa.unit | bananas | t/y per year",
                "make.kappa: {value: 7, unit: US$, source: s} | wrong-unit | make.kappa.unit | US$ | t/y per year",
                "make.kappa: {value: 7, unit: t LCE/y per year, source: s} | wrong-unit | make.kappa.unit | t LCE/y per year | basis",
                "make.kappa: {factor: 2, unit: t/y, source: s} | wrong-unit | make.kappa.unit | t/y | remove unit",
                "make.kappa: {value: 7, source: s, grade: F} | unknown-word | make.kappa.grade | F | A, B, C, D, E",
                "make.kappa: {value: 7, source: s, note: x} | unknown-field | make.kappa.note | '' | one of",
                "make.kappa: 7 | wrong-kind | make.kappa | '' | indent",
                "start/new-works: {factor: 2, source: s} | factor-of-a-year | start/new-works.factor | 2 | write value",
                "start/new-works: {value: 2028.5, source: s} | not-a-whole-number | start/new-works.value | 2028.5 | no decimals",
            })
    void aFaultIsToldWithFieldValueAndHint(String line, String code, String field, String value, String words) {
        assertThat(faults(line)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.file()).isEqualTo("study.yaml");
            assertThat(issue.row()).isEqualTo(12);
            assertThat(issue.column()).isEqualTo("overrides." + field);
            assertThat(issue.value()).isEqualTo(value.strip());
            assertThat(issue.message() + " " + issue.hint()).contains(words);
        });
    }

    @Test
    void twoOverridesOfOneFigureAreAFault() {
        assertThat(faults("make.kappa: {value: 7, source: s}", "growth/make/kappa: {value: 8, source: s}"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("two-overrides");
                    assertThat(issue.row()).isEqualTo(13);
                    assertThat(issue.message()).contains("growth/make/kappa is replaced by make.kappa too");
                });
        assertThat(faults(
                        "demand/magnet/BBB/2028/base: {value: 7, source: s}", "magnet.demand: {factor: 2, source: s}"))
                .extracting(Issue::code)
                .containsExactly("two-overrides");
    }

    @Test
    void allFaultsAreToldAtOnceAlsoBesideThoseOfTheStudy() {
        Issues issues = new Issues();
        String text = BEFORE.replace("supplier: SUP", "supplier: SOP") + """
                overrides:
                  make.kapa: {value: 7, source: s}
                  make.kappa: {value: x, grade: F}
                  capacity/pit: {value: 7, unit: years, source: s}
                """;
        assertThat(read(text, issues)).isEmpty();
        assertThat(issues.list())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        "unknown-place",
                        "unknown-figure",
                        "not-a-number",
                        "unknown-word",
                        "missing-field",
                        "wrong-unit");
    }

    @Test
    void overridesThatAreNoGroupAreAFault() {
        Issues issues = new Issues();
        assertThat(read(BEFORE + "overrides: [1]\n", issues)).isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsExactly("wrong-kind");
    }

    @Test
    void anEmptyGroupReplacesNothing() {
        Issues issues = new Issues();
        assertThat(read(BEFORE + "overrides: {}\n", issues)
                        .orElseThrow()
                        .question()
                        .overrides())
                .isEmpty();
    }

    @Test
    void theOrderOfOverridesDoesNotMatter() {
        String one = "  make.kappa: {value: 7, source: s}\n";
        String other = "  capacity/pit: {value: 8, source: s}\n";
        assertThat(overrides(one + other).stream().map(FigureOverride::figures).toList())
                .isEqualTo(overrides(other + one).stream()
                        .map(FigureOverride::figures)
                        .toList());
    }

    private List<FigureOverride> overrides(String lines) {
        return read(BEFORE + "overrides:\n" + lines, new Issues())
                .orElseThrow()
                .question()
                .overrides();
    }

    /** A world with faults in its tables has only names of places and forms: no override can be judged by it. */
    @Test
    void aWorldWithoutFiguresJudgesNoName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("study.yaml"), BEFORE + "overrides:\n  make.kappa: {value: 7, source: s}\n");
        Issues issues = new Issues();
        World names = adit.testworlds.TinyWorld.named("names")
                .places("AAA", "BBB", "SUP")
                .form("magnet", "product")
                .world();
        World bare = new adit.world.WorldBuilder("names", 2025)
                .vocabulary(names.vocabulary())
                .build();
        StudyFile.read(file, StudyKinds.usual(), issues).ifPresent(found -> found.plan(bare));
        assertThat(issues.list()).extracting(Issue::code).doesNotContain("unknown-figure");
    }
}
