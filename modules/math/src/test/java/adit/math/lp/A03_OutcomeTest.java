package adit.math.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.Cancel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is an answer, and what is none. */
final class A03_OutcomeTest {

    private static final LpSolution POINT =
            LpSolution.of(2, new double[] {2}, new double[] {2}, new double[] {1}, new double[] {0});

    private static Outcome none(Status status) {
        return Outcome.none("Fake", status, "as told", 3);
    }

    @Test
    void anOptimumIsOne() {
        Outcome optimal = Outcome.optimal("Fake", POINT, 2, 7);
        assertThat(optimal.optimum("it")).isSameAs(POINT);
        assertThat(optimal.findOptimum("it")).contains(POINT);
        assertThat(optimal.hasSolution("it")).isTrue();
        assertThat(optimal.bound()).hasValue(2);
        assertThatIllegalArgumentException().isThrownBy(() -> none(Status.OPTIMAL));
    }

    @Test
    void infeasibleAndUnboundedAreAnswers() {
        assertThat(none(Status.INFEASIBLE).hasSolution("it")).isFalse();
        assertThat(none(Status.INFEASIBLE).findOptimum("it")).isEmpty();
        assertThat(none(Status.UNBOUNDED).hasSolution("it")).isTrue();
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> none(Status.UNBOUNDED).findOptimum("it"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNBOUNDED_OR_INFEASIBLE", "LIMIT", "FAILED"})
    void theOthersAreNone(Status status) {
        String said = "Fake ended with status " + status + " (as told) on the least-cost plan\n    try: ";
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> none(status).hasSolution("the least-cost plan"))
                .withMessageStartingWith(said)
                .satisfies(thrown -> assertThat(thrown.status()).contains(status));
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> none(status).findOptimum("the least-cost plan"))
                .withMessageStartingWith(said);
    }

    @Test
    void cancelledIsNoFailure() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> none(Status.CANCELLED).hasSolution("it"));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> none(Status.CANCELLED).findOptimum("it"));
    }

    /** A point that meets all rows is a solution, though perhaps not the best. */
    @Test
    void anIncumbentIsASolutionButNoOptimum() {
        Outcome early = new Outcome("Fake", Status.LIMIT, "time limit", Optional.of(POINT), OptionalDouble.of(1), 3);
        assertThat(early.hasSolution("it")).isTrue();
        assertThatExceptionOfType(SolverException.class).isThrownBy(() -> early.optimum("it"));
    }

    @Test
    void limitsRefuseWhatIsNone() {
        SolveLimits limits = SolveLimits.DEFAULT;
        assertThat(limits.withTime(Duration.ofSeconds(2))
                        .withThreads(2)
                        .withSeed(3)
                        .withRelativeGap(0.1))
                .isEqualTo(new SolveLimits(Optional.of(Duration.ofSeconds(2)), 0.1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withTime(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withRelativeGap(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withThreads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withSeed(-1));
    }

    @Test
    void eitherCancels() {
        Cancel always = () -> true;
        assertThat(Cancel.NEVER.or(Cancel.NEVER).isCancelled()).isFalse();
        assertThat(Cancel.NEVER.or(always).isCancelled()).isTrue();
        assertThat(always.or(Cancel.NEVER).isCancelled()).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(always::check);
    }
}
