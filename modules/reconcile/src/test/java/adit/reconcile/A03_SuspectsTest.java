package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.world.Attribute;
import org.junit.jupiter.api.Test;

/** One place ships to three; everything is known twice, so a wrong figure stands out. */
class A03_SuspectsTest {

    private static TestWorld agreed() {
        return new TestWorld()
                .places("AAA", "BBB", "CCC", "DDD")
                .forms("metal")
                .makes("AAA", "metal", 100)
                .uses("AAA", "metal", 40)
                .ships("AAA", "CCC", "metal", 20)
                .ships("AAA", "DDD", "metal", 30)
                .uses("BBB", "metal", 10)
                .uses("CCC", "metal", 20)
                .uses("DDD", "metal", 30);
    }

    @Test
    void whatAgreesDoesNotMove() {
        ReconciledYear result = agreed().ships("AAA", "BBB", "metal", 10).reconcile();
        assertThat(result.cells()).noneMatch(ReconciledCell::moved);
        assertThat(result.suspects()).isEmpty();
    }

    @Test
    void theWrongFigureIsTheFirstSuspect() {
        ReconciledYear result = agreed().ships("AAA", "BBB", "metal", 100).reconcile();
        assertThat(result.suspects().getFirst().name()).isEqualTo("trade/metal/AAA/BBB/2024");
        assertThat(result.suspects().getFirst().inSigmas()).isLessThan(-5);
    }

    @Test
    void aFigureThatStaysInAWideRangeIsNoSuspect() {
        ReconciledYear result = agreed().add(
                        Grade.E, new Estimate(30, 0, 60), Attribute.TRADE, "metal", "AAA", "BBB", 2024)
                .reconcile();
        assertThat(TestWorld.cell(result, "trade/metal/AAA/BBB/2024").moved()).isTrue();
        assertThat(result.suspects()).isEmpty();
    }

    @Test
    void aBetterGradeMovesLess() {
        ReconciledYear result = new TestWorld()
                .places("AAA")
                .forms("metal")
                .add(Grade.A, Estimate.exact(100), Attribute.PRODUCTION, "metal", "AAA", 2024)
                .add(Grade.E, Estimate.exact(120), Attribute.DEMAND, "metal", "AAA", 2024, "STEPS")
                .reconcile();
        assertThat(TestWorld.cell(result, "production/metal/AAA/2024").after()).isBetween(100.0, 100.1);
    }

    /** 100 made, 50 used, nothing else: the balance closes at 60, which is no figure to work with. */
    @Test
    void aFormWhoseWorldOutputHadToChangeTooFarIsNamed() {
        TestWorld draft = new TestWorld().places("AAA").forms("metal").makes("AAA", "metal", 100);
        assertThat(draft.uses("AAA", "metal", 50).reconcile().unreconciled())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.form().code()).isEqualTo("metal");
                    assertThat(each.change()).isCloseTo(-0.4, within(1e-6));
                });
        TestWorld near = new TestWorld().places("AAA").forms("metal").makes("AAA", "metal", 100);
        assertThat(near.uses("AAA", "metal", 95).reconcile().unreconciled()).isEmpty();
    }
}
