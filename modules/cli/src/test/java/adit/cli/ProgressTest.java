package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is said on standard error while a command runs. */
final class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void eachPhaseIsOneLineWhereNobodyWatches() {
        ProgressTeller teller = teller(false, 80);
        teller.show("reading the world");
        seconds.set(3);
        teller.show("what binds: 1 of 14, growth");
        teller.show("what binds: 2 of 14, stocks");
        teller.clear();
        assertThat(text()).isEqualToNormalizingNewlines("adit: reading the world, 0 s\nadit: what binds, 3 s\n");
    }

    @Test
    void onATerminalThereIsOneLineWithPercentAndTime() {
        ProgressTeller teller = teller(true, 80);
        teller.show("moving assumptions: 3 of 12");
        seconds.set(7);
        teller.again();
        assertThat(text())
                .isEqualTo("\radit: moving assumptions: 3 of 12 (25 %), 0 s"
                        + "\radit: moving assumptions: 3 of 12 (25 %), 7 s");
    }

    @Test
    void theLineIsTakenAwayWhole() {
        ProgressTeller teller = teller(true, 80);
        teller.show("a long phase");
        teller.show("short");
        teller.clear();
        teller.again();
        assertThat(text()).endsWith("\r" + " ".repeat("adit: a long phase, 0 s".length()) + "\r");
    }

    @Test
    void theLineNeverWraps() {
        ProgressTeller teller = teller(true, 28);
        teller.show("what binds: 重希土類の金属と合金の生産能力の伸び");
        for (String line : text().split("\r", -1)) {
            assertThat(ProgressLine.width(line)).isLessThan(28);
        }
        assertThat(text()).contains("重").endsWith(", 0 s").doesNotContain("\u001b");
    }

    @Test
    void aCountOfNothingHasNoPercent() {
        assertThat(ProgressLine.of("moving: 0 of 0", 1)).isEqualTo("adit: moving: 0 of 0, 1 s");
    }

    @Test
    void quietIsKnownToEveryCommand() {
        for (String command : new String[] {"plan", "audit", "brief", "check", "dependence"}) {
            assertThat(Shell.run(command, "--help").out()).contains("--quiet");
        }
        assertThat(Shell.run("data", "gaps", "--help").out()).contains("--quiet");
    }

    private ProgressTeller teller(boolean watched, int columns) {
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new ProgressTeller(err, watched, columns, seconds::get);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
