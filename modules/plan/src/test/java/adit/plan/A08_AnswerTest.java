package adit.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.testworlds.TinyCase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The expectations of {@link Answer} fail when they should. */
final class A08_AnswerTest {

    private final Answer half = Answer.of(TinyCase.half());
    private final Answer waiting = Answer.of(TinyCase.waiting());

    @Test
    void everyExpectationCanFail() {
        fails(() -> half.curve(0.5, 0.5, 0.5, 0.5, 0.5 + 2e-6));
        fails(() -> half.curve(0.5, 0.5, 0.5, 0.5));
        fails(() -> half.announced(0.5, 0.5, 0.5, 0.5, 0.6));
        fails(half::reachable);
        fails(() -> half.missesBy(0.31));
        fails(() -> half.bestCoverage(0.51));
        fails(() -> half.today(0.49));
        fails(() -> half.earliest(2028));
        fails(() -> half.lifted("ore", 49, 2026));
        fails(() -> half.lifted("ore", 50, 2027));
        fails(() -> half.liftedInVain("ore", 50));
        fails(() -> half.limit("budget"));
        fails(waiting::neverWithinTheHorizon);
        fails(() -> waiting.starts("new 2028 4.0 t/y"));
        fails(() -> waiting.starts());
        fails(() -> waiting.costs(0, 1));
    }

    private static void fails(ThrowingCallable expectation) {
        assertThatThrownBy(expectation).isInstanceOf(AssertionError.class);
    }
}
