package adit.dependence.measures;

import static adit.dependence.TradeWorld.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.FormId;
import adit.dependence.RandomWorld;
import adit.dependence.figures.Maps;
import adit.dependence.output.OutputShares;
import adit.world.World;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for shares in every world, tried on 200 seeded random ones: half with reported trade, half with implied. */
final class A04_SharePropertiesTest {

    private static final double TINY = 1e-9;
    private static final List<FormId> FORMS =
            RandomWorld.FORMS.stream().map(FormId::new).toList();

    static Stream<World> all() {
        return Stream.concat(
                LongStream.range(0, 100)
                        .mapToObj(seed -> RandomWorld.withoutTrade(seed).build()),
                LongStream.range(0, 100)
                        .mapToObj(seed -> RandomWorld.withTrade(seed).build()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void sharesSumToOne(World world) {
        for (FormId form : FORMS) {
            OutputShares.find(world, form, YEAR)
                    .ifPresent(shares ->
                            assertThat(Maps.sum(shares.byPlace().values())).isCloseTo(1, within(TINY)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nMinusOneAndTheLargestShareMakeOneInTheOutputBasis(World world) {
        for (FormId form : FORMS) {
            OutputShares.find(world, form, YEAR).ifPresent(shares -> {
                TopShare top = TopShare.of(shares, 1).orElseThrow();
                NMinusOne left = NMinusOne.ofOutput(shares.table(), top.places().getFirst());
                assertThat(top.share() + left.left()).isCloseTo(1, within(TINY));
            });
        }
    }
}
