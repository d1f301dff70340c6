package adit.dependence.chain;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.PlaceId;
import adit.dependence.RandomWorld;
import adit.dependence.TradeWorld;
import adit.dependence.trade.BaseYearFlows;
import adit.testworlds.RandomWorlds;
import adit.world.Form;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Backward tracing is Leontief's inverse. Miller and Blair (Input–Output Analysis, 2009, section 2.3) give for two sectors with
 * outputs 1000 and 2000, flows z11 = 150, z12 = 500, z21 = 200, z22 = 100, and A = Z/x the inverse L = (I − A)⁻¹ =
 * [[1.2541, 0.3300], [0.2640, 1.1221]]. Read sectors as places and what is not bought (650 and 1400) as mined there; then the share
 * of origin i in the supply of j is v_i · L_ij with v = (0.65, 0.7). Flows inside a place mix with themselves and change nothing.
 */
final class A03_LeontiefTest {

    private static final double FOUR_FIGURES = 1e-4;
    private static final double TINY = 1e-9;

    private static World twoSectors() {
        return new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 650)
                .makes("B", "ore", 1400)
                .ships("A", "B", "ore", 500)
                .ships("B", "A", "ore", 200)
                .build();
    }

    private static double share(OriginShares origins, String of, String in) {
        return origins.find(form("ore"), place(in)).orElseThrow().getOrDefault(place(of), Double.NaN);
    }

    @Test
    void originsAreMinedPartTimesThePublishedInverse() {
        OriginShares origins = OriginShares.of(twoSectors(), YEAR);
        assertThat(share(origins, "A", "A")).isCloseTo(0.65 * 1.2541, within(FOUR_FIGURES));
        assertThat(share(origins, "A", "B")).isCloseTo(0.65 * 0.3300, within(FOUR_FIGURES));
        assertThat(share(origins, "B", "A")).isCloseTo(0.70 * 0.2640, within(FOUR_FIGURES));
        assertThat(share(origins, "B", "B")).isCloseTo(0.70 * 1.1221, within(FOUR_FIGURES));
    }

    /** det(I − A) = 0.85 · 0.95 − 0.25 · 0.20 = 0.7575. */
    @Test
    void originsAreMinedPartTimesTheInverseByHand() {
        OriginShares origins = OriginShares.of(twoSectors(), YEAR);
        assertThat(share(origins, "A", "A")).isCloseTo(0.65 * 0.95 / 0.7575, within(TINY));
        assertThat(share(origins, "A", "B")).isCloseTo(0.65 * 0.25 / 0.7575, within(TINY));
        assertThat(share(origins, "B", "A")).isCloseTo(0.70 * 0.20 / 0.7575, within(TINY));
        assertThat(share(origins, "B", "B")).isCloseTo(0.70 * 0.85 / 0.7575, within(TINY));
    }

    static Stream<World> worlds() {
        Stream<World> own = LongStream.range(0, 60)
                .boxed()
                .flatMap(seed -> Stream.of(
                        RandomWorld.withTrade(seed).build(),
                        RandomWorld.withoutTrade(seed).build()));
        return Stream.concat(own, LongStream.range(0, 120).mapToObj(RandomWorlds::world));
    }

    /** Forwards and backwards: what is used anywhere comes from somewhere, and the origins sum to it. */
    @ParameterizedTest
    @MethodSource("worlds")
    void tracedOriginsSumToUse(World world) {
        OriginShares origins = OriginShares.of(world, YEAR);
        for (Form form : world.forms()) {
            Optional<BaseYearFlows> flows = BaseYearFlows.find(world, form.id(), YEAR);
            for (PlaceId place : flows.map(BaseYearFlows::places).stream()
                    .flatMap(java.util.Collection::stream)
                    .toList()) {
                double use = flows.orElseThrow().use(place);
                Optional<SortedMap<PlaceId, Double>> shares = origins.find(form.id(), place);
                double traced = shares.stream()
                        .flatMap(parts -> parts.values().stream())
                        .mapToDouble(part -> part * use)
                        .sum();
                assertThat(shares.isEmpty() ? use : traced).isCloseTo(use, within(TINY * (1 + use)));
            }
        }
    }

    @Test
    void allocationByMassForgetsPrices() {
        World world = new TradeWorld()
                .chain("dear")
                .chain("cheap")
                .chain("alloy", "dear", "cheap")
                .makes("S", "dear", 10)
                .makes("A", "cheap", 10)
                .makes("A", "alloy", 10)
                .ships("S", "A", "dear", 10)
                .ships("A", "B", "cheap", 0.001)
                .ships("A", "B", "alloy", 5)
                .price("dear", 900)
                .price("cheap", 100)
                .build();
        List<Double> shares = Stream.of(Allocation.VALUE, Allocation.MASS)
                .map(allocation -> LookThroughShare.of(world, place("S"), YEAR, allocation)
                        .find(form("alloy"), place("B"))
                        .orElseThrow()
                        .value())
                .toList();
        assertThat(shares.get(0)).isCloseTo(0.9, within(TINY));
        assertThat(shares.get(1)).isCloseTo(0.5, within(TINY));
    }
}
