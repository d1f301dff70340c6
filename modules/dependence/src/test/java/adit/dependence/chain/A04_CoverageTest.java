package adit.dependence.chain;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Cancel;
import adit.basics.PlaceId;
import adit.dependence.TradeWorld;
import adit.dependence.output.CapacityTable;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.Use;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.SolverException;
import adit.math.solver.HighsSolver;
import adit.testworlds.RandomWorlds;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coverage by hand: ore → metal (2 t of ore to the ton); S, A and B mine and refine. */
final class A04_CoverageTest {

    private static final double CLOSE = 1e-9;
    private static final double NEAR = 1e-7;

    /** Ore: S 100, A 30, B 10. Metal: S 80, A 10, B 40. Demand for metal: S 40, A 30, B 10. */
    private static TradeWorld world() {
        return new TradeWorld()
                .chain("ore")
                .chain("metal", "ore*2")
                .plant("S", "make-ore", Status.OPERATING, 100)
                .plant("A", "make-ore", Status.OPERATING, 30)
                .plant("B", "make-ore", Status.OPERATING, 10)
                .plant("S", "make-metal", Status.OPERATING, 80)
                .plant("A", "make-metal", Status.OPERATING, 10)
                .plant("B", "make-metal", Status.OPERATING, 40)
                .uses("S", "metal", 40)
                .uses("A", "metal", 30)
                .uses("B", "metal", 10);
    }

    private static Optional<Double> coverage(World world, String form, String... lost) {
        try (Coverage coverage = Coverage.of(world, YEAR, new HighsSolver())) {
            return coverage.find(form(form), places(lost));
        }
    }

    @Test
    void oreOfTheOthersMakesHalfAsMuchMetal() {
        assertThat(coverage(world().build(), "metal", "S").orElseThrow()).isCloseTo(20 / 40.0, within(CLOSE));
    }

    @Test
    void theSmallSupplierIsNotMissed() {
        assertThat(coverage(world().build(), "metal", "B").orElseThrow()).isCloseTo(65 / 70.0, within(CLOSE));
    }

    @Test
    void aPairLeavesLess() {
        assertThat(coverage(world().build(), "metal", "S", "B").orElseThrow()).isCloseTo(10 / 30.0, within(CLOSE));
    }

    @Test
    void oneModelAnswersEverySupplierInTurnAndThePairs() {
        try (Coverage coverage = Coverage.of(world().build(), YEAR, new HighsSolver())) {
            assertThat(coverage.suppliers()).containsExactly(place("A"), place("B"), place("S"));
            assertThat(coverage.bySupplier(form("metal")).get(place("S"))).isCloseTo(0.5, within(CLOSE));
            assertThat(coverage.byPair(form("metal"), coverage.suppliers())
                            .getFirst()
                            .coverage())
                    .isCloseTo(5 / 10.0 * 10 / 30.0 * 2, within(CLOSE));
            assertThat(coverage.find(form("metal"), places("S")).orElseThrow()).isCloseTo(0.5, within(CLOSE));
        }
    }

    @Test
    void scrapThatIsCollectedHelps() {
        World world = world().scrap("A", "metal", 15).build();
        assertThat(coverage(world, "metal", "S").orElseThrow()).isCloseTo(35 / 40.0, within(CLOSE));
        assertThat(coverage(world, "metal", "S", "A").orElseThrow()).isCloseTo(5 / 10.0, within(CLOSE));
    }

    @Test
    void outputBeyondThePlantsCountsAsOneMorePlant() {
        World world = world().makes("A", "ore", 50).makes("B", "ore", 10).build();
        assertThat(coverage(world, "metal", "S").orElseThrow()).isCloseTo(30 / 40.0, within(CLOSE));
    }

    @Test
    void aFormOfWhichNothingIsKnownDoesNotBind() {
        World world = new TradeWorld()
                .forms("acid")
                .chain("metal", "acid")
                .plant("A", "make-metal", Status.OPERATING, 10)
                .uses("B", "metal", 20)
                .build();
        assertThat(coverage(world, "metal", "S").orElseThrow()).isCloseTo(0.5, within(CLOSE));
    }

    @Test
    void noUseOrNoSupplyIsNotReported() {
        World unused = new TradeWorld()
                .chain("ore")
                .plant("A", "make-ore", Status.OPERATING, 10)
                .build();
        assertThat(coverage(unused, "ore", "S")).isEmpty();
        World unmade = new TradeWorld().chain("ore").uses("A", "ore", 5).build();
        assertThat(coverage(unmade, "ore", "S")).isEmpty();
        assertThat(coverage(world().build(), "metal", "S", "A", "B")).isEmpty();
    }

    @Test
    void coverageNeverExceedsTheVolumeOfTheOthersPlants() {
        for (long seed = 0; seed < 150; seed++) {
            World world = RandomWorlds.world(seed);
            try (Coverage coverage = Coverage.of(world, world.baseYear(), new HighsSolver())) {
                for (PlaceId lost : coverage.suppliers()) {
                    double left = coverage.find(form("product"), Set.of(lost)).orElse(0.0);
                    assertThat(left).isBetween(0.0, Math.min(1, byVolume(world, lost)) + NEAR);
                }
            }
        }
    }

    @Test
    void moreCapacityNeverCoversLess() {
        for (long seed = 0; seed < 100; seed++) {
            RandomWorlds.Draw draw = RandomWorlds.draw(seed);
            double before = supplierLost(draw.world().world());
            String grown = draw.world().plantCodes().get((int)
                    (seed % draw.world().plantCodes().size()));
            draw.world().capacity(grown, 2 * draw.world().capacityOf(grown));
            assertThat(supplierLost(draw.world().world())).isGreaterThanOrEqualTo(before - NEAR);
        }
    }

    @Test
    void aWarmStartFindsWhatAColdOneFinds() {
        for (long seed = 0; seed < 40; seed++) {
            World world = RandomWorlds.world(seed);
            try (Coverage warm = Coverage.of(world, world.baseYear(), new HighsSolver())) {
                warm.bySupplier(form("product")).forEach((lost, part) -> {
                    try (Coverage cold = Coverage.of(world, world.baseYear(), new HighsSolver())) {
                        assertThat(cold.find(form("product"), Set.of(lost)).orElseThrow())
                                .isCloseTo(part, within(NEAR));
                    }
                });
            }
        }
    }

    private static double supplierLost(World world) {
        try (Coverage coverage = Coverage.of(world, world.baseYear(), new HighsSolver())) {
            return coverage.find(form("product"), places("AAA")).orElse(0.0);
        }
    }

    /** N-1 by volume: what plants outside the lost place can make of the product, over what the others use. */
    private static double byVolume(World world, PlaceId lost) {
        double capacity = 0;
        for (Plant plant : CapacityTable.operating(world, world.baseYear())) {
            boolean makes = world.getRecipe(plant.process()).output().equals(form("product"));
            capacity += makes && !plant.place().equals(lost) ? plant.capacity().value() : 0;
        }
        double used = Use.find(
                        CellIndex.of(world), new PlaceGrouping(world, Set.of()), form("product"), world.baseYear())
                .orElseThrow()
                .tonnes()
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().equals(lost))
                .mapToDouble(java.util.Map.Entry::getValue)
                .sum();
        return capacity / used;
    }

    /** HiGHS, but no solve ends with an answer. */
    private static LpSolver ending(adit.math.lp.Status status) {
        return new LpSolver() {
            @Override
            public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
                LpSession session = new HighsSolver().open(model, method, limits, cancel);
                return (LpSession) Proxy.newProxyInstance(
                        LpSession.class.getClassLoader(),
                        new Class<?>[] {LpSession.class},
                        (proxy, called, arguments) -> called.getName().equals("solve")
                                ? Outcome.none(name(), status, "as told", 0)
                                : called.invoke(session, arguments));
            }

            @Override
            public String name() {
                return "Ending";
            }

            @Override
            public String version() {
                return "0";
            }
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = adit.math.lp.Status.class,
            names = {"FAILED", "LIMIT", "INFEASIBLE"})
    void aSolverWithoutAnOptimumIsAnErrorAndNoCoverage(adit.math.lp.Status status) {
        try (Coverage coverage = Coverage.of(world().build(), YEAR, ending(status))) {
            assertThatExceptionOfType(SolverException.class)
                    .isThrownBy(() -> coverage.find(form("metal"), places("S")))
                    .withMessageStartingWith("Ending ended with status " + status + " (as told) on coverage of metal");
        }
    }
}
