package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.testworlds.RandomWorlds;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Place;
import adit.world.RowRef;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any world: random chains, to which figures of production and trade are added that do not agree. */
class A06_PropertiesTest {

    private static final int WORLDS = 60;
    private static final int YEAR = 2026;
    private static final List<Grade> GRADES = List.of(Grade.values());

    static List<Arguments> seeds() {
        return java.util.stream.LongStream.range(0, WORLDS)
                .mapToObj(Arguments::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFormCloses(long seed) {
        ReconciledYear result = Reconciliation.of(world(seed), YEAR);
        assertThat(result.closures()).isNotEmpty().allSatisfy(closure -> {
            assertThat(closure.gaps().after()).isLessThan(1e-6 * closure.gaps().turnover() + 1e-6);
            assertThat(Math.abs(closure.flows().residual()))
                    .isLessThan(1e-6 * closure.gaps().turnover() + 1e-6);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFiguresShareAName(long seed) {
        assertThat(Reconciliation.of(world(seed), YEAR).cells())
                .extracting(ReconciledCell::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsNegative(long seed) {
        assertThat(Reconciliation.of(world(seed), YEAR).cells())
                .filteredOn(cell -> cell.quantity().isNonNegative())
                .allMatch(cell -> cell.after() >= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reconcilingAgainMovesNothingThatASourceReports(long seed) {
        World world = world(seed);
        ReconciledYear once = Reconciliation.of(world, YEAR);
        ReconciledYear again = Reconciliation.of(once.apply(world), YEAR);
        assumeThat(leftOvers(again))
                .as("hosts of by-products that nobody reported before")
                .isEqualTo(leftOvers(once));
        assertThat(again.cells())
                .filteredOn(A06_PropertiesTest::aSourceReports)
                .allSatisfy(cell -> assertThat(Math.abs(cell.change()))
                        .as(cell.name() + " from " + cell.before() + " to " + cell.after())
                        .isLessThanOrEqualTo(1e-3 * (cell.before() + cell.sigma())));
    }

    private static List<String> leftOvers(ReconciledYear result) {
        return result.cells().stream()
                .filter(cell -> cell.quantity() == Quantity.LEFT_OVER)
                .map(ReconciledCell::name)
                .sorted()
                .toList();
    }

    private static boolean aSourceReports(ReconciledCell cell) {
        return cell.observed().stream()
                .flatMap(observed -> observed.all().stream())
                .anyMatch(each -> !each.source().equals(ReconciledWorld.SOURCE));
    }

    /** A figure in some places and pairs, of any grade. */
    private static World world(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = RandomWorlds.world(seed);
        WorldBuilder builder = WorldBuilder.of(world);
        for (Form form : world.forms()) {
            boolean traded = random.nextBoolean();
            for (Place place : world.places()) {
                if (random.nextInt(2) == 0) {
                    builder.add(observation(random, Attribute.PRODUCTION, form.id(), place.id(), YEAR));
                }
                for (Place to : world.places()) {
                    if (traded && !to.equals(place) && random.nextInt(3) == 0) {
                        builder.add(observation(random, Attribute.TRADE, form.id(), place.id(), to.id(), YEAR));
                    }
                }
            }
        }
        return builder.build();
    }

    private static Observation observation(SplittableRandom random, Attribute attribute, Object... keys) {
        double tonnes = random.nextInt(6) == 0 ? 0 : random.nextDouble(1, 50);
        Grade grade = GRADES.get(random.nextInt(GRADES.size()));
        return new Observation(
                Cell.of(attribute, keys),
                new Estimate(tonnes, tonnes * 0.8, tonnes * 1.3),
                "t/y",
                grade,
                new SourceId("random"),
                new RowRef("random", 1),
                "");
    }
}
