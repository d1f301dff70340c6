package adit.dependence.chain;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.Dependence;
import adit.dependence.DependenceRow;
import adit.dependence.RandomWorld;
import adit.dependence.TradeWorld;
import adit.dependence.figures.Maps;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Flow;
import adit.world.World;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for what passed through a chain in every world, tried on 200 seeded random ones: half with reported trade, half with implied. */
final class A05_PropertiesTest {

    private static final double TINY = 1e-9;
    private static final PlaceId SUPPLIER = place("S");
    private static final Set<PlaceId> COALITION = places("A", "B");
    private static final List<FormId> FORMS =
            RandomWorld.FORMS.stream().map(FormId::new).toList();
    private static final List<PlaceId> PLACES =
            RandomWorld.PLACES.stream().map(PlaceId::new).toList();

    static Stream<World> implied() {
        return LongStream.range(0, 100)
                .mapToObj(seed -> RandomWorld.withoutTrade(seed).build());
    }

    static Stream<World> reported() {
        return LongStream.range(0, 100)
                .mapToObj(seed -> RandomWorld.withTrade(seed).build());
    }

    static Stream<World> all() {
        return Stream.concat(implied(), reported());
    }

    @ParameterizedTest
    @MethodSource("all")
    void originsSumToOne(World world) {
        OriginShares origins = OriginShares.of(world, YEAR);
        for (FormId form : FORMS) {
            for (PlaceId place : PLACES) {
                origins.find(form, place)
                        .ifPresent(
                                shares -> assertThat(Maps.sum(shares.values())).isCloseTo(1, within(TINY)));
            }
        }
    }

    /** Carried backwards from use, and forwards from the mines, the tons are the same. */
    @ParameterizedTest
    @MethodSource("all")
    void whatWasMinedInAPlaceIsUsedSomewhere(World world) {
        OriginShares origins = OriginShares.of(world, YEAR);
        BaseYearFlows.find(world, form("ore"), YEAR).ifPresent(flows -> {
            for (PlaceId origin : PLACES) {
                double used = flows.places().stream()
                        .mapToDouble(place -> flows.use(place)
                                * origins.find(form("ore"), place)
                                        .map(shares -> shares.getOrDefault(origin, 0.0))
                                        .orElse(0.0))
                        .sum();
                assertThat(used).isCloseTo(flows.output(origin), within(TINY * (1 + used)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void lookThroughIsBetweenDirectSupplyAndOne(World world) {
        LookThroughShare lookThrough = LookThroughShare.of(world, SUPPLIER, YEAR);
        for (FormId form : FORMS) {
            for (PlaceId place : PLACES) {
                lookThrough.find(form, place).ifPresent(share -> {
                    BaseYearFlows flows = lookThrough.findFlows(form).orElseThrow();
                    double direct = flows.flows().stream()
                            .filter(flow ->
                                    flow.from().equals(SUPPLIER) && flow.to().equals(place))
                            .mapToDouble(Flow::tonnes)
                            .sum();
                    double supply = flows.output(place) + flows.imports(place);
                    assertThat(share.value()).isBetween(direct / supply - TINY, 1.0);
                });
            }
        }
    }

    /** With implied trade no place re-exports what arrives; then it holds for the coalition's use as well. */
    @ParameterizedTest
    @MethodSource("implied")
    void lookThroughIsAtLeastTheFaceValueShareOfUse(World world) {
        for (DependenceRow row : Dependence.of(world, SUPPLIER, COALITION, YEAR).rows()) {
            row.faceValue()
                    .flatMap(FaceValueShare::ofUse)
                    .ifPresent(
                            face -> assertThat(row.lookThrough().orElseThrow().value())
                                    .isGreaterThanOrEqualTo(face.value() - TINY));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSuppliersOwnProductHasPassedThroughIt(World world) {
        LookThroughShare lookThrough = LookThroughShare.of(world, SUPPLIER, YEAR);
        FORMS.forEach(form -> lookThrough
                .find(form, SUPPLIER)
                .ifPresent(share -> assertThat(share).isEqualTo(Estimate.exact(1))));
    }

    /** D only makes ore and ships it to A, B and C; its mine moves to the supplier ton by ton, customers and all. */
    @Test
    void movingOutputToTheSupplierNeverLowersLookThrough() {
        for (long seed = 0; seed < 200; seed++) {
            LookThroughShare before = LookThroughShare.of(withMineOf(seed, 0), SUPPLIER, YEAR);
            for (double moved = 0.25; moved <= 1; moved += 0.25) {
                LookThroughShare after = LookThroughShare.of(withMineOf(seed, moved), SUPPLIER, YEAR);
                for (FormId form : FORMS) {
                    for (PlaceId place : PLACES) {
                        assertThat(value(after, form, place)).isGreaterThanOrEqualTo(value(before, form, place) - TINY);
                    }
                }
                before = after;
            }
        }
    }

    /** With implied trade it holds for one stage of mines: C's mine moves to the supplier. */
    @Test
    void movingAMineToTheSupplierNeverLowersImpliedLookThrough() {
        for (long seed = 0; seed < 200; seed++) {
            double before = 0;
            for (double moved = 0; moved <= 1; moved += 0.25) {
                double after = LookThroughShare.of(oneStage(seed, moved), SUPPLIER, YEAR)
                        .find(form("ore"), COALITION)
                        .orElseThrow()
                        .value();
                assertThat(after).isGreaterThanOrEqualTo(before - TINY);
                before = after;
            }
        }
    }

    private static double value(LookThroughShare lookThrough, FormId form, PlaceId place) {
        return lookThrough.find(form, place).map(Estimate::value).orElse(0.0);
    }

    private static World oneStage(long seed, double moved) {
        Random random = new Random(seed);
        double mine = random.nextInt(100);
        TradeWorld world = new TradeWorld().chain("ore");
        world.makes("S", "ore", 1 + random.nextInt(50) + mine * moved).makes("C", "ore", mine * (1 - moved));
        List.of("A", "B").forEach(place -> world.makes(place, "ore", random.nextInt(50)));
        PLACES.forEach(place -> world.uses(place.code(), "ore", 1 + random.nextInt(80)));
        return world.build();
    }

    private static World withMineOf(long seed, double moved) {
        TradeWorld world = RandomWorld.withTrade(seed).makes("D", "ore", 30 * (1 - moved));
        for (String to : List.of("A", "B", "C")) {
            world.ships("D", to, "ore", 10 * (1 - moved));
            world.ships("E", to, "ore", 5);
            world.ships("S1", to, "ore", 10 * moved);
        }
        return world.group("S1", "S").makes("S1", "ore", 30 * moved).build();
    }
}
