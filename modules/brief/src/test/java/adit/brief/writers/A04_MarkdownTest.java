package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.MarkdownBrief;
import adit.study.StudyResult;
import adit.text.Numbers;
import adit.world.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class A04_MarkdownTest {

    static List<StudyResult> results() {
        return Plans.all();
    }

    @Test
    void itHasTheFormOfAnArticle() {
        assertThat(MarkdownBrief.of(Plans.late(), "2026-01-12"))
                .startsWith("# Bricks without Supland? – 2026-01-12\n\nThe Two and its supplier Supland;")
                .containsSubsequence(
                        "## Summary",
                        "Not reachable by 2030: if Supland stopped exporting, at best 16 % (12 %–24 %) of the demand outside Supland for"
                                + " this form (brick) could be covered from 2030 on (target: 65 %); the earliest year"
                                + " from which all targets together can be held is 2031 (2029–2032). [run: verdict]",
                        "The most binding limit is the capacity of baking. If it is relaxed, 66 % of demand outside Supland could be covered (50.3 points"
                                + " more); earliest year: 2030, 1 year sooner. [tables/limits.csv]",
                        "Holding the targets from 2031 on would cost all places outside Supland together 2.35 billion US$ (900 million–3.30 billion US$) more than without targets"
                                + " (72.28 billion US$ compared with 69.93 billion US$, present value).",
                        "## Details",
                        "### Verdict",
                        "### Coverage by year",
                        "### Binding limits",
                        "### Plan",
                        "### Cost",
                        "### Dependence",
                        "### Proof",
                        "## Key points",
                        "## Sources",
                        "Every figure is in run.json",
                        "./adit audit DIR",
                        "## Annex",
                        "### Assumptions that you can change",
                        "### Plan, by plant")
                .contains("the target is 65 %. In 2026 it is 7.9 %. [run: verdict.best-coverage]"
                        + " [run: verdict.coverage-today]");
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyTableIsWellFormed(StudyResult result) {
        List<String> lines = MarkdownBrief.of(result, "2026-01-12").lines().toList();
        int columns = 0;
        for (String line : lines) {
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            int here = line.replace("\\|", "").split("\\|", -1).length;
            columns = columns == 0 ? here : columns;
            assertThat(here).as(line).isEqualTo(columns);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyCitedSourceIsListedAndEveryListedOneIsCited(StudyResult result) {
        String text = MarkdownBrief.of(result, "2026-01-12");
        Set<String> known = result.world().sources().stream()
                .map(Source::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
        List<String> list = text.lines().filter(line -> line.startsWith("- [")).toList();
        Set<String> cited =
                marks(text.lines().filter(line -> !line.startsWith("- [")).collect(Collectors.joining("\n")));
        cited.retainAll(known);
        assertThat(list)
                .allMatch(line -> line.contains("http") || line.contains("(no web address)"))
                .extracting(line -> line.substring(0, line.indexOf(']')))
                .doesNotHaveDuplicates();
        Set<String> listed = marks(String.join("\n", list));
        listed.retainAll(known);
        assertThat(listed).isEqualTo(cited).doesNotContain("unused");
        assertThat(text).doesNotContain("not in sources.csv", "null", "NaN", "Optional", Numbers.GLUE);
    }

    private static Set<String> marks(String text) {
        return Pattern.compile("\\[([^\\]]+)\\]")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyTableThatIsNamedExists(StudyResult result) {
        Set<String> tables = result.tables().stream()
                .map(table -> "tables/" + table.name() + ".csv")
                .collect(Collectors.toSet());
        Set<String> named = marks(MarkdownBrief.of(result, "2026-01-12")).stream()
                .filter(mark -> mark.startsWith("tables/"))
                .collect(Collectors.toSet());
        assertThat(tables).containsAll(named);
    }

    @Test
    void sourcesCarryTheRowAndAssumptionsTheReason() {
        assertThat(MarkdownBrief.of(Plans.late(), "2026-01-12"))
                .contains("- [firm] Kiln news. Kiln & Sons, no date. https://b.example Grade C. Rows: capacity.csv:10.")
                .contains("| recipe: bake/clay/input | 2 | 1.8–2.4 | t/y | a reason | recipe.csv:2 |")
                .contains("[guess] capacity.csv:9")
                .contains("Hill kiln \\| old");
    }
}
