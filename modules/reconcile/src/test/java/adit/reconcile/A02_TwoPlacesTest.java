package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two places and one flow: AAA makes 100, uses 50 and ships 40 to BBB, which makes none and says that it uses 43. */
class A02_TwoPlacesTest {

    private final ReconciledYear result = new TestWorld()
            .places("AAA", "BBB")
            .forms("metal")
            .makes("AAA", "metal", 100)
            .uses("AAA", "metal", 50)
            .ships("AAA", "BBB", "metal", 40)
            .makes("BBB", "metal", 0)
            .uses("BBB", "metal", 43)
            .reconcile();

    /** The worked example of docs/reconcile.md. */
    @Test
    void theWorkedExampleIsComputedAgain() {
        // A W Aᵀ = [141 −16; −16 34.49], A x0 = (10, −3), so λ = (0.064444, −0.057086)
        assertThat(after("production/metal/AAA/2024")).isCloseTo(93.5556, within(1e-4));
        assertThat(after("demand/metal/AAA/2024/STEPS")).isCloseTo(51.6111, within(1e-4));
        assertThat(after("trade/metal/AAA/BBB/2024")).isCloseTo(41.9445, within(1e-4));
        assertThat(after("demand/metal/BBB/2024/STEPS")).isCloseTo(41.9445, within(1e-4));
    }

    @Test
    void changesAreToldInSigmas() {
        ReconciledCell made = TestWorld.cell(result, "production/metal/AAA/2024");
        assertThat(made.inSigmas()).isCloseTo(-0.64444, within(1e-5));
        assertThat(made.relativeChange().orElseThrow()).isCloseTo(-0.064444, within(1e-6));
        assertThat(made.isSuspect()).isFalse();
    }

    @Test
    void theWorldMakesWhatItUses() {
        FormClosure closure = result.closures().getFirst();
        assertThat(closure.gaps().before()).isEqualTo(13);
        assertThat(closure.gaps().after()).isLessThan(1e-9);
        assertThat(closure.flows().residual()).isCloseTo(0, within(1e-9));
        assertThat(closure.left()).isZero();
        assertThat(closure.unreported()).isEmpty();
    }

    /** Gaps of 13 t before, over flows of 93.5556 + 41.9445 t. */
    @Test
    void aCommodityIsTheSumOfItsForms() {
        CommodityClosure metal = result.commodities().getFirst();
        assertThat(metal.commodity()).isEqualTo("metal");
        assertThat(metal.balances()).isEqualTo(2);
        assertThat(metal.gapBefore()).isEqualTo(13);
        assertThat(metal.shareBefore()).isCloseTo(13 / (93.5556 + 41.9445), within(1e-4));
        assertThat(metal.gapAfter()).isZero();
        assertThat(metal.suspects()).isZero();
        assertThat(result.reported()).isEqualTo(5);
        assertThat(result.moved()).isEqualTo(4);
    }

    private double after(String name) {
        return TestWorld.cell(result, name).after();
    }
}
