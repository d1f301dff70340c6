package adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import adit.math.lp.LpSolution;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** Each benchmark runs once, and does what it says. */
class A02_EachPhaseRunsTest {

    private final Phases phases = new Phases();

    @Test
    void loadingGivesAWorldWithForms() {
        assertThat(phases.load().forms()).isNotEmpty();
    }

    @Test
    void dependenceGivesRows() {
        assertThat(phases.dependence(new Phases.Asked()).rows()).isNotEmpty();
    }

    @Test
    void reconcilingGivesClosures() {
        assertThat(phases.reconcile(new Phases.Asked()).closures()).isNotEmpty();
    }

    @Test
    void buildingGivesAModelWithRows() {
        assertThat(phases.build(new Phases.Asked()).rows()).isPositive();
    }

    @Test
    void theFirstSolveGivesDuals() {
        assertThat(phases.firstSolve(new Phases.Built()).hasDuals()).isTrue();
    }

    @Test
    void aWarmAndAColdReSolveAgree() {
        Phases.Solved warm = new Phases.Solved();
        Phases.Solved cold = new Phases.Solved();
        try {
            for (int i = 0; i < 2; i++) {
                LpSolution once = phases.reSolve(warm);
                assertThat(phases.coldReSolve(cold).objective())
                        .isCloseTo(once.objective(), org.assertj.core.api.Assertions.within(1e-6));
            }
        } finally {
            warm.close();
            cold.close();
        }
    }

    @Test
    void theAuditOfAPlanGivesChecks() {
        assertThat(phases.audit(new Phases.Planned()).checks()).isNotEmpty();
    }

    @Test
    void theTableShowsEveryPhase() {
        List<String> names = Arrays.stream(Phases.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(PhaseTable.of(Map.of(name, new Timing(1, 1))))
                        .contains("| " + name + " |"));
    }
}
