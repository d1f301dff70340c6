package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of options that pass as if the option were left out, and several faults at once. */
class A22_OptionValuesTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependence --supplier= | empty-option | --supplier | write PLACE behind it",
                "dependence --coalition=, | empty-option | --coalition | remove the comma too many",
                "dependence --coalition=USA,,JPN | empty-option | --coalition | remove the comma too many",
                "dependence --form= | empty-option | --form | write FORM behind it",
                "data show copper --attribute= | empty-option | --attribute | write A behind it",
                "data gaps --top -5 | out-of-range | --top | 1 or more",
                "data diff --top 0 | out-of-range | --top | 1 or more",
                "dependence --width -5 | out-of-range | --width | 1 or more",
                "dependence --supplier FIN --coalition EUR | supplier-overlaps | --coalition | name a coalition without EUR",
                "dependence --supplier EUR --coalition FIN | supplier-overlaps | --coalition | name a coalition without FIN",
                "dependence --supplier UK | unknown-place | --supplier | did you mean GBR?",
                "dependence --supplier EU | unknown-place | --supplier | this is a group",
            })
    void aBadValueOfAnOptionIsRefused(String line, String code, String option, String hint) {
        Shell.Done said = inShippedWorld(line.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("error " + code)
                .contains(option)
                .contains("    try: ")
                .contains(hint);
    }

    @Test
    void twoOptionsThatCannotBeReadAreBothReported() {
        Shell.Done said = Shell.run("dependence", "--year", "soon", "--compare-year", "late");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("'soon'").contains("'late'").containsOnlyOnce("try: adit dependence --help");
    }

    @Test
    void aMissingFolderHasNoHeading() {
        Shell.Done said = Shell.run("data", "check", folder.resolve("none").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("missing-folder").contains("adit data new");
    }

    @Test
    void aPlaceWithinAGroupIsShownByItsOwnFigures() {
        assertThat(inShippedWorld("data", "show", "refined-cobalt", "FIN").out())
                .contains("Every figure below is this place's own")
                .contains("Finland 2024");
        assertThat(inShippedWorld("data", "show", "ree-conc-dytb", "LUX").out())
                .contains("see those of Rest of EU27 (EUR)")
                .doesNotContain("Every figure below");
    }

    private static Shell.Done inShippedWorld(String... line) {
        return Shell.run(Stream.concat(Stream.of(line), Stream.of("--world", Shell.at("data/world-2025")))
                .toArray(String[]::new));
    }
}
