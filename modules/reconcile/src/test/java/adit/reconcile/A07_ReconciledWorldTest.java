package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import org.junit.jupiter.api.Test;

class A07_ReconciledWorldTest {

    private final World before = new TestWorld()
            .places("AAA", "BBB")
            .forms("metal")
            .makes("AAA", "metal", 100)
            .uses("AAA", "metal", 50)
            .ships("AAA", "BBB", "metal", 100)
            .world();
    private final World after = Reconciliation.of(before, TestWorld.YEAR).apply(before);

    @Test
    void theNewValueIsChosenAndTheOldOneStandsBesideIt() {
        Observed made = after.find(Attribute.PRODUCTION, "metal", "AAA", 2024).orElseThrow();
        assertThat(made.all()).hasSize(2);
        assertThat(made.all().getFirst().estimate().value()).isEqualTo(100);
        assertThat(made.value()).isGreaterThan(100);
        assertThat(made.chosen().source().code()).isEqualTo("adit-reconciliation");
        assertThat(made.chosen().note()).startsWith("100 by s (B); moved by +");
    }

    @Test
    void theBalancesOfTheNewWorldClose() {
        double made = value(Attribute.PRODUCTION, "metal", "AAA", 2024);
        double shipped = value(Attribute.TRADE, "metal", "AAA", "BBB", 2024);
        double used = value(Attribute.DEMAND, "metal", "AAA", 2024, "STEPS");
        assertThat(made - shipped - used).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatLeftItsRangeIsGradeE() {
        assertThat(after.find(Attribute.PRODUCTION, "metal", "AAA", 2024)
                        .orElseThrow()
                        .grade())
                .isEqualTo(Grade.E);
        assertThat(after.find(Attribute.DEMAND, "metal", "AAA", 2024, "STEPS")
                        .orElseThrow()
                        .grade())
                .isEqualTo(Grade.B);
    }

    @Test
    void whatNobodyReportsIsGradeEAndSaysSo() {
        Observed use =
                after.find(Attribute.DEMAND, "metal", "BBB", 2024, "STEPS").orElseThrow();
        assertThat(use.grade()).isEqualTo(Grade.E);
        assertThat(use.chosen().note()).startsWith("not reported");
    }

    private double value(Attribute attribute, Object... keys) {
        return after.find(attribute, keys).orElseThrow().value();
    }
}
