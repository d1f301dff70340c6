package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.FormId;
import adit.basics.ProcessId;
import adit.plandata.question.Chain;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain of a form, numbered in the order of the world. */
final class A10_ChainTest {

    private static Chain chain(TinyWorld world, String... ends) {
        return Chain.upstreamOf(
                world.world(), java.util.Arrays.stream(ends).map(FormId::new).toList());
    }

    private static List<String> codes(Chain chain) {
        return chain.forms().stream().map(FormId::code).toList();
    }

    @Test
    void formsKeepTheOrderOfTheWorld() {
        Chain chain = chain(TinyWorlds.byProduct(), "magnet");
        assertThat(codes(chain)).containsExactly("light", "heavy", "magnet");
        assertThat(chain.form(new FormId("heavy"))).isEqualTo(1);
        assertThat(chain.steps()).extracting(step -> step.id().code()).containsExactly("mine", "make");
        assertThat(chain.findStep(new ProcessId("make"))).isEqualTo(1);
    }

    /** Swarf leads back into the metal that it came from. */
    @Test
    void circlesAreClosed() {
        assertThat(codes(chain(TinyWorlds.swarf(), "magnet"))).containsExactly("metal", "swarf", "magnet");
    }

    @Test
    void whatIsDownstreamIsLeftOut() {
        Chain chain = chain(TinyWorlds.twoStages(), "ore");
        assertThat(codes(chain)).containsExactly("ore");
        assertThat(chain.findStep(new ProcessId("smelt"))).isEqualTo(-1);
        assertThatThrownBy(() -> chain.form(new FormId("metal"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountsAreThoseOfTheRecipe() {
        Chain chain = chain(TinyWorlds.byProduct(), "magnet");
        assertThat(chain.steps().get(0).isMine()).isTrue();
        assertThat(chain.steps().get(0).byProducts()).containsExactly(new Chain.Part(1, 0.05));
        assertThat(chain.steps().get(1).isMine()).isFalse();
        assertThat(chain.steps().get(1).inputs()).containsExactly(new Chain.Part(0, 0.3), new Chain.Part(1, 0.02));
    }
}
