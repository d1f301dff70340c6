package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.solver.HighsSolver;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plandata.result.PlanResult.ShadowPrice;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import org.junit.jupiter.api.Test;

/** Shadow prices: by hand, and by perturbation. The worlds are drawn in {@link TinyWorlds}. */
final class A06_ShadowPricesTest {

    private static final double CLOSE = 1e-4;

    private static ShadowPrice price(TinyCase example, String kind, String subject) {
        return Answer.of(example).plan().shadowPrices().stream()
                .filter(price -> price.kind().equals(kind) && price.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no worth of " + kind + " " + subject));
    }

    /** Points per unit that the level gains when a world has a little more of something. */
    private static double tried(TinyCase example, TinyWorld more, double amount) {
        double before = ResolvedCase.of(example.world(), example.asked()).coverage(new HighsSolver());
        double after = ResolvedCase.of(more, example.asked()).coverage(new HighsSolver());
        return (after - before) * 100 / amount;
    }

    /** One ton of smelting makes one ton of the 10 in 2026, the year that binds. */
    @Test
    void capacityIsWorthItsOutputWhereItBinds() {
        ShadowPrice price = price(TinyCase.twoStages(), "capacity", "smelt");
        assertThat(price.points() / price.amount()).isCloseTo(10, within(CLOSE));
        assertThat(price.year()).isEqualTo(2026);
        TinyWorld more = TinyWorlds.twoStages().capacity("smelter", 6.01);
        assertThat(tried(TinyCase.twoStages(), more, 0.01)).isCloseTo(10, within(CLOSE));
    }

    /** 0.05 t of heavy go into 2.5 magnets of 100. */
    @Test
    void aByProductIsWorthWhatItUnlocks() {
        ShadowPrice price = price(TinyCase.byProduct(), "material", "heavy");
        assertThat(price.points() / price.amount()).isCloseTo(50, within(CLOSE));
        TinyWorld more = TinyWorlds.byProduct().composition("pit", "heavy", 0.0501);
        assertThat(tried(TinyCase.byProduct(), more, 0.003)).isCloseTo(50, within(CLOSE));
        assertThat(Answer.of(TinyCase.byProduct()).plan().shadowPrices())
                .extracting(ShadowPrice::subject)
                .doesNotContain("light", "make");
    }

    /** All 5 t of the project in 2027 instead of 2028 give 5 of 10 t, so 1 t gives 10 points. */
    @Test
    void anEarlierStartIsWorthTheYearItWins() {
        ShadowPrice price = price(TinyCase.waiting(), "start", "new");
        assertThat(price.points() / price.amount()).isCloseTo(10, within(CLOSE));
        assertThat(price.amount()).isEqualTo(0.1);
        assertThat(price.year()).isEqualTo(2027);
        ResolvedCase resolved =
                ResolvedCase.of(TinyCase.waiting().world(), TinyCase.waiting().asked());
        double level = resolved.level(LevelObjective.Kind.COVERAGE_FROM, 1, new HighsSolver(), new Relaxation() {
            @Override
            public String id() {
                return "a-little-earlier";
            }

            // a hundredth of the project starts one year earlier
            @Override
            public void apply(LevelModel model, ModelOverrides on) {
                on.columnUpper(model.expansion().startColumn(0, 1), 0.01);
            }
        });
        assertThat((level - 0.5) * 100 / 0.01).isCloseTo(50, within(CLOSE));
    }

    /** One t/y more each year: 2.25 + 1.5 + 1 t in 2028, of 20. */
    @Test
    void knowHowIsWorthItsCompoundGrowth() {
        ShadowPrice price = price(TinyCase.knowHow(), "know-how", "smelt/members");
        assertThat(price.points() / price.amount()).isCloseTo(23.75, within(CLOSE));
        assertThat(price.year()).isEqualTo(2026);
        TinyWorld more = TinyWorlds.knowHow().growth("smelt", 0.5, 1.01);
        assertThat(tried(TinyCase.knowHow(), more, 0.01)).isCloseTo(23.75, within(CLOSE));
    }

    /** 100 t of demand: amounts stay a small part of it, 1 t of 100. */
    @Test
    void amountsAreSmallAgainstWhatFlows() {
        TinyWorld world = TinyWorlds.half().demand("metal", "AAA", 10_000);
        ShadowPrice price =
                price(new TinyCase(world, QuestionBuilder.about("metal").coverage(1, 2026)), "material", "metal");
        assertThat(price.amount()).isEqualTo(100);
        assertThat(price.points()).isCloseTo(1, within(CLOSE));
    }
}
