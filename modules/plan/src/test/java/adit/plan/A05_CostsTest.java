package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.Portfolio.YearLevel;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of least cost; the worlds are drawn in {@link TinyWorlds}. */
final class A05_CostsTest {

    private static final double CLOSE = 1e-6;

    private static QuestionBuilder metal() {
        return QuestionBuilder.about("metal");
    }

    @Test
    void coverageKeepsAnIdlePlantReady() {
        Answer.of(TinyCase.cheapSupplier()).costs(6.0, 3.0).starts("new 2028 10.0 t/y");
    }

    /** To buy through others would cost 0.05 + 0.01 + 0.01, less than to make; but goods of the supplier are not passed on. */
    @Test
    void othersDoNotPassOnGoodsOfTheSupplier() {
        Answer.of(TinyWorlds.cheapSupplier(), metal().share(0.2, 2028))
                .costs(6.36, 3.0)
                .starts("new 2028 8.0 t/y");
    }

    /**
     * Carriage of 0.08 a ton makes purchases 0.13. No target: 10·0.13·5 = 6.5. At most a fifth bought from 2028: 2 years at
     * 1.3, then 8 t of plant (0.8), 8 t made (0.8) and 2 t bought (0.26), 1.86 a year: 8.18.
     */
    @Test
    void aShareRunsThePlantAsFarAsItMust() {
        Answer.of(dearCarriage(), metal().share(0.2, 2028)).costs(8.18, 6.5).starts("new 2028 8.0 t/y");
    }

    /** Full coverage needs 10 t of plant, which then makes 10 t: 2.6 + 3·(1.0 + 1.0) = 8.6. */
    @Test
    void bothTargetsCostMoreThanEach() {
        Answer.of(dearCarriage(), metal().coverage(1, 2028).share(0.2, 2028))
                .costs(8.6, 6.5)
                .starts("new 2028 10.0 t/y");
    }

    private static TinyWorld dearCarriage() {
        return TinyWorlds.cheapSupplier().cost("*", "freight", 80_000);
    }

    /** A tariff of 10 % makes 0.05 + 0.005 + 0.01 = 0.065 a ton: 10·0.065·5 = 3.25. */
    @Test
    void aTariffIsPaidOnPurchases() {
        Answer.of(TinyWorlds.cheapSupplier(), metal().coverage(1, 2028).tariff("metal", 0.1))
                .costs(6.25, 3.25);
    }

    /** At 60 % it is 0.09 a ton, more than carriage twice; there is still no way round it: 10·0.09·5 = 4.5. */
    @Test
    void aTariffIsNotAvoidedThroughOthers() {
        Answer.of(TinyWorlds.cheapSupplier(), metal().coverage(1, 2028).tariff("metal", 0.6))
                .costs(7.5, 4.5);
    }

    /** Smelting at 0.1 is dearer than buying at 0.05: 2.5 in all. With half of the smelter kept: 2·0.1 + 8·0.05 = 0.6 a year. */
    @Test
    void plantsThatKeepRunningCostMoreThanPurchases() {
        TinyWorld world = TinyWorlds.boughtOre().cost("smelt", "running_cost", 100_000);
        Answer.of(world, metal().coverage(0.4, 2026)).costs(2.5, 2.5);
        Answer.of(world, metal().coverage(0.4, 2026).keepRunning(0.5)).costs(3.0, 3.0);
    }

    /** Half of 10 t until 2027: 5·0.1 + 5·0.05 and 1 t of ore at 0.001; without ore to buy there is no obligation: 10·0.05. */
    @Test
    void withoutInputsToBuyNobodyMustRun() {
        TinyWorld world = TinyWorlds.oreBan().cost("smelt", "running_cost", 100_000);
        Answer.of(world, metal().coverage(0.4, 2026).keepRunning(0.5)).costs(2 * 0.751 + 3 * 0.5, 3.002);
    }

    /**
     * At 5 % over 10 years 1 US$ of plant costs 0.129504575 a year. From 2028 to 2030 that is 10·0.129504575·(1.05⁻² +
     * 1.05⁻³ + 1.05⁻⁴) = 3.358791; purchases of 0.6 a year are 0.6·4.545950504 = 2.727570.
     */
    @Test
    void paymentsAreDiscounted() {
        Answer.of(TinyWorlds.cheapSupplier(), metal().coverage(1, 2028).rate(0.05))
                .costs(2.727570302 + 3.358791224, 2.727570302);
    }

    @Test
    void aStoreIsFilledFromTheSupplier() {
        Answer.of(TinyCase.stockpile()).costs(0.96, 0.6).reachable().starts();
    }

    /** The supplier sells in 2026 alone: 10 t for that year and 40 t into store for the four others, 50·0.06 = 3. */
    @Test
    void aStoreForManyYearsIsFilledInOne() {
        TinyWorld world = TinyWorlds.cheapSupplier().ban("SUP", "metal", 2027, 2030);
        Answer.of(world, metal().share(1, 2027).stockpile(48)).costs(3.0, 3.0).starts();
    }

    /** 5 t made and 5 t not served, at 0.5 million a ton: 2.5 a year for 5 years. */
    @Test
    void whatIsNotServedHasAPrice() {
        Answer.of(TinyWorlds.half(), metal().coverage(0.5, 2026)).costs(12.5, 12.5);
    }

    /** Nothing is bought or made; the plant of 2028 pays for itself, so targets cost nothing. */
    @Test
    void aTargetThatIsMetAnywayCostsNothing() {
        TinyWorld world = TinyWorlds.waiting(2026).cost("dig", "capital_cost", 100_000);
        Answer.of(world, metal().coverage(1, 2028))
                .costs(2 * 2.5 + 3 * 0.05, 2 * 2.5 + 3 * 0.05)
                .starts("new 2028 5.0 t/y");
    }

    /** AAA has the plant and what is bought; OTH has neither demand nor plants. */
    @Test
    void costsFallWherePlantsStandAndGoodsAreUsed() {
        Costs costs = costs(
                Answer.of(dearCarriage().places("OTH"), metal().share(0.2, 2028).members("OTH", "AAA")));
        PlaceCost own = costs.byPlace().get(0);
        assertThat(costs.byPlace().get(1).total()).isZero();
        assertThat(own.capital()).isCloseTo(3 * 0.8, within(CLOSE));
        assertThat(own.running()).isCloseTo(3 * 0.8, within(CLOSE));
        assertThat(own.purchases()).isCloseTo(2 * 1.3 + 3 * 0.26, within(CLOSE));
        assertThat(own.freight()).isZero();
    }

    /** The target costs 1.68 more than the 6.5 without it; AAA uses everything and pays all of it. */
    @Test
    void membersWithoutUsePayNothing() {
        Costs costs = costs(
                Answer.of(dearCarriage().places("OTH"), metal().share(0.2, 2028).members("OTH", "AAA")));
        double extra = 3 * 1.6 + 2 * 1.3 + 3 * 0.26 - 6.5;
        assertThat(costs.extraCost()).isCloseTo(extra, within(CLOSE));
        assertThat(costs.payments())
                .extracting(payment -> payment.place().code(), Payment::use, Payment::share)
                .containsExactly(tuple("AAA", 30.0, 1.0), tuple("OTH", 0.0, 0.0));
        assertThat(costs.payments().get(1).amount()).isZero();
        assertThat(costs.payments().get(0).amount()).isCloseTo(extra, within(CLOSE));
    }

    /** AAA uses 30 t from 2028 on, BBB 10 t; the plant stands in AAA, yet BBB pays a quarter. OTH is no member and pays nothing. */
    @Test
    void membersPayInProportionToTheirUseWhereverPlantsStand() {
        TinyWorld world = dearCarriage().places("BBB", "OTH").demand("metal", "OTH", 7);
        for (int year = 2028; year <= 2030; year++) {
            world.demand("metal", "BBB", year, 10 / 3.0);
        }
        Costs costs = costs(Answer.of(world, metal().share(0.4, 2028).members("AAA", "BBB")));
        assertThat(costs.payments()).hasSize(2);
        assertThat(costs.payments().get(0).amount()).isCloseTo(0.75 * costs.extraCost(), within(CLOSE));
        assertThat(costs.payments().get(1).amount()).isCloseTo(0.25 * costs.extraCost(), within(CLOSE));
        assertThat(costs.extraCost()).isGreaterThan(1);
    }

    /** The plant of 2028 pays for itself, so nobody pays for the target. */
    @Test
    void targetsThatCostNothingBillNobody() {
        TinyWorld world = TinyWorlds.waiting(2026).cost("dig", "capital_cost", 100_000);
        Costs costs = costs(Answer.of(world, metal().coverage(1, 2028)));
        assertThat(costs.isFree()).isTrue();
        assertThat(costs.payments()).isNotEmpty().allMatch(payment -> payment.amount() == 0);
    }

    private static Costs costs(Answer answer) {
        return answer.plan().costs().orElseThrow();
    }

    @Test
    void targetsAreFreeIfTheTotalIsTheSameWithoutThem() {
        assertThat(costs(10, 8).isFree()).isFalse();
        assertThat(costs(8, 8).isFree()).isTrue();
        assertThat(costs(8 + 1e-9, 8).isFree()).isTrue();
        assertThat(costs(8.001, 8).isFree()).isFalse();
    }

    private static Costs costs(double total, double without) {
        return new Costs(total, without, 0, List.of(), List.of(), List.of());
    }

    @Test
    void capitalIsListedByTheYearOfTheStart() {
        assertThat(Answer.of(TinyCase.budget()).plan().costs().orElseThrow().capitalByYear())
                .hasSize(5)
                .hasEntrySatisfying(2026, capital -> assertThat(capital).isZero())
                .hasEntrySatisfying(2027, capital -> assertThat(capital).isCloseTo(10, within(CLOSE)))
                .hasEntrySatisfying(2030, capital -> assertThat(capital).isCloseTo(30, within(CLOSE)));
    }

    /** Coverage of half from 2027 by the new plant of 5; no share from 2030 by the late plant of 10. */
    @Test
    void thePlanHoldsEachTargetFromItsOwnYear() {
        TinyWorld world =
                TinyWorlds.cheapSupplier().capacity("new", 5).project("late", "AAA", "dig", 10, Status.FEASIBILITY);
        Answer answer = Answer.of(world, metal().coverage(0.5, 2027).share(0, 2030));
        answer.reachable();
        assertThat(answer.plan().portfolio().orElseThrow().years())
                .filteredOn(year -> year.year() >= 2027)
                .extracting(YearLevel::coverage)
                .allMatch(level -> level >= 0.5 - CLOSE);
    }

    @Test
    void demandForOtherFormsDoesNotCount() {
        Answer with = Answer.of(TinyWorlds.twoStages().demand("ore", "AAA", 10), metal().coverage(0.6, 2026));
        Answer without = Answer.of(TinyWorlds.twoStages(), metal().coverage(0.6, 2026));
        assertThat(with.plan().costs().orElseThrow().total())
                .isCloseTo(without.plan().costs().orElseThrow().total(), within(CLOSE));
    }
}
