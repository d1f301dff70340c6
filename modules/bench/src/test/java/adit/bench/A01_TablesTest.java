package adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is made of measured times. */
class A01_TablesTest {

    @Test
    void aTimingHoldsTheMedianFirstTimeAndThatOfTheLastHalves() {
        Timing timing = Timing.of(List.of(List.of(90.0, 50.0, 11.0, 12.0), List.of(70.0, 60.0, 13.0, 10.0)));
        assertThat(timing).isEqualTo(new Timing(80, 11.5));
    }

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Timing.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
    }

    @Test
    void sharesAreOfLoadAndDependenceAndPlan() {
        String table = PhaseTable.of(Map.of(
                "plan", new Timing(60, 6),
                "build", new Timing(6, 1),
                "load", new Timing(30, 3),
                "dependence", new Timing(10, 1),
                "reSolve", new Timing(2, 2),
                "coldReSolve", new Timing(9, 5)));
        assertThat(table.lines().toList())
                .containsSequence(
                        "| load | 30.0 | 3.0 | 30 % |",
                        "| dependence | 10.0 | 1.0 | 10 % |", "| build | 6.0 | 1.0 | 6 % |")
                .contains("| plan | 60.0 | 6.0 | 60 % |", "A cold re-solve takes 2.5 times a warm one.");
    }

    @Test
    void thePeakOfAProcessIsReadInKilobytes() {
        assertThat(Command.peakIn("Name:\tjava\nVmHWM:\t  123456 kB\nVmRSS:\t  1 kB\n"))
                .hasValue(123_456);
        assertThat(Command.peakIn("Name:\tjava\n")).isEmpty();
    }
}
