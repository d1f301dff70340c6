package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Steps of a computation, and how it is cancelled. */
class A07_WatchTest {

    @Test
    void percentIsOfThePartsThatAreFinished() {
        assertThat(new Step("limits", 1, 12).percent()).isZero();
        assertThat(new Step("limits", 3, 12).percent()).isEqualTo(16);
        assertThat(new Step("limits", 12, 12).percent()).isEqualTo(91);
        assertThat(Step.of("limits").percent()).isZero();
    }

    @Test
    void manyPartsDoNotOverflow() {
        assertThat(new Step("draws", Integer.MAX_VALUE, Integer.MAX_VALUE).percent())
                .isEqualTo(99);
    }

    @Test
    void aPartOutsideTheWholeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("limits", 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("limits", 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("limits", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(" ", 1, 3));
    }

    @Test
    void watchReceivesEachStepInOrder() {
        List<Step> seen = new ArrayList<>();
        Watch watch = new Watch(seen::add);
        watch.at("read");
        watch.at(new Step("limits", 1, 2));
        watch.tell("audit");
        assertThat(seen).containsExactly(Step.of("read"), new Step("limits", 1, 2), Step.of("audit"));
    }

    @Test
    void afterACancelTheNextStepEndsTheComputation() {
        List<Step> seen = new ArrayList<>();
        Watch watch = new Watch(seen::add);
        watch.check();
        watch.cancel();
        assertThat(watch.isCancelled()).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> watch.at("read"));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(watch::check);
        assertThat(seen).isEmpty();
    }

    @Test
    void whatMustNotBeCancelledIsStillTold() {
        List<Step> seen = new ArrayList<>();
        Watch watch = new Watch(seen::add);
        watch.cancel();
        watch.tell("audit");
        assertThat(seen).containsExactly(Step.of("audit"));
    }
}
