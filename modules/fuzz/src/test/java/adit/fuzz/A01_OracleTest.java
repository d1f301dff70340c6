package adit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle finds what it is there to find. */
class A01_OracleTest {

    private static final Done FINE = new Done(0, "12 %\n", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException: x",
                "x\n\tat adit.cli.Main.run(Main.java:1)",
                "error: internal error: x",
                "error: out of memory",
                "a \u001b[31mred word",
                "a \u202etxt",
                "a\u0007",
            })
    void aCrashOrAControlCharacterIsAFinding(String text) {
        assertThat(Oracle.crash(FINE)).isEmpty();
        assertThat(Oracle.crash(new Done(2, text, ""))).isPresent();
        assertThat(Oracle.crash(new Done(2, "", text))).isPresent();
    }

    @Test
    void anExitCodeThatIsNotInTheTableIsAFinding() {
        assertThat(Oracle.crash(new Done(-1, "", ""))).isPresent();
        assertThat(Oracle.crash(new Done(134, "", ""))).isPresent();
    }

    @Test
    void anAlterationWithoutMeaningMustNotChangeTheResult() {
        Alteration same = Alteration.of("k", "w", Expect.SAME, Sample.empty());
        assertThat(Oracle.result(same, FINE, FINE, false)).isEmpty();
        assertThat(Oracle.result(same, FINE, new Done(0, "13 %\n", ""), false)).isPresent();
        assertThat(Oracle.result(same, FINE, new Done(2, "12 %\n", ""), false)).isPresent();
    }

    @Test
    void aWrongValueMustBeToldWithItsPlace() {
        Alteration wrong = new Alteration("k", "w", Expect.TOLD, List.of("t.csv row 3"), Sample.empty());
        assertThat(Oracle.result(wrong, FINE, new Done(2, "", "error x: t.csv row 3: bad"), false))
                .isEmpty();
        assertThat(Oracle.result(wrong, FINE, new Done(0, "12 %", "warning x: t.csv row 3: odd"), true))
                .isEmpty();
        assertThat(Oracle.result(wrong, FINE, FINE, false)).contains("says nothing");
        assertThat(Oracle.result(wrong, FINE, new Done(2, "", "error x: t.csv: bad"), false))
                .contains("does not name 't.csv row 3'");
    }
}
