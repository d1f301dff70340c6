package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Step;
import adit.text.DisplayWidth;
import adit.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is said on standard error while a command runs. */
final class A25_ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void eachPhaseIsOneLineWhereNobodyWatches() {
        ProgressWriter teller = teller(Language.EN, false, 80);
        teller.show(Step.of("world"));
        seconds.set(3);
        teller.show(new Step("limits", 1, 14));
        teller.show(new Step("limits", 2, 14));
        teller.clear();
        assertThat(text())
                .isEqualToNormalizingNewlines(
                        "adit: reading the study and its world, 0 s\nadit: computing the effect of each limit, 3 s\n");
    }

    @Test
    void onATerminalThereIsOneLineWithPercentAndTime() {
        ProgressWriter teller = teller(Language.EN, true, 80);
        teller.show(new Step("assumptions", 4, 12));
        seconds.set(7);
        teller.again();
        assertThat(text())
                .isEqualTo("\radit: varying the assumptions, 4 of 12 (25 %), 0 s"
                        + "\radit: varying the assumptions, 4 of 12 (25 %), 7 s");
    }

    @Test
    void theLineIsRemovedWhole() {
        ProgressWriter teller = teller(Language.EN, true, 80);
        teller.show(Step.of("world"));
        teller.show(Step.of("write"));
        teller.clear();
        teller.again();
        int length = "adit: reading the study and its world, 0 s".length();
        assertThat(text()).endsWith("\r" + " ".repeat(length) + "\r");
    }

    @Test
    void theLineNeverWraps() {
        ProgressWriter teller = teller(Language.JA, true, 28);
        teller.show(Step.of("losses"));
        for (String line : text().split("\r", -1)) {
            assertThat(DisplayWidth.of(line)).isLessThan(28);
        }
        assertThat(text()).contains("各供給国").endsWith("、0秒").doesNotContain("\u001b");
    }

    @Test
    void progressSpeaksJapanese() {
        ProgressWriter teller = teller(Language.JA, false, 80);
        teller.show(Step.of("least-cost"));
        assertThat(text()).isEqualToNormalizingNewlines("adit: 費用最小の計画を算定中、0秒\n");
    }

    @Test
    void theLanguageIsTheFirstThatIsNamed() {
        assertThat(ShownLanguage.of("plan", "study.yaml", "--lang", "ja,en")).isEqualTo(Language.JA);
        assertThat(ShownLanguage.of("dependence", "--lang=JA")).isEqualTo(Language.JA);
        assertThat(ShownLanguage.of("check", "a.txt", "--lang", "auto")).isEqualTo(Language.EN);
        assertThat(ShownLanguage.of("plan", "--lang")).isEqualTo(Language.EN);
    }

    @Test
    void quietIsKnownToEveryCommand() {
        for (String command : new String[] {"plan", "audit", "brief", "check", "dependence"}) {
            assertThat(Shell.run(command, "--help").out()).contains("--quiet");
        }
        assertThat(Shell.run("data", "gaps", "--help").out()).contains("--quiet");
    }

    private ProgressWriter teller(Language language, boolean watched, int columns) {
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new ProgressWriter(err, new ProgressLine(language), watched, columns, seconds::get);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
