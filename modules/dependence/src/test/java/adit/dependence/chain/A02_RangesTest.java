package adit.dependence.chain;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.dependence.RandomWorld;
import adit.dependence.TradeWorld;
import adit.dependence.measures.FaceValueShare;
import adit.world.World;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges of face value and look-through: by hand, and against worlds drawn from within the ranges. */
final class A02_RangesTest {

    private static final double TINY = 1e-9;
    private static final List<FormId> FORMS =
            RandomWorld.FORMS.stream().map(FormId::new).toList();
    private static final List<PlaceId> PLACES =
            RandomWorld.PLACES.stream().map(PlaceId::new).toList();

    private static Estimate lookThrough(World world, String form, String place) {
        return LookThroughShare.of(world, place("S"), YEAR)
                .find(form(form), place(place))
                .orElseThrow();
    }

    /** U receives 30 [20, 40] from S and 10 [5, 20] from A's own mine: 20/40 to 40/45. */
    private static TradeWorld twoSuppliers() {
        return new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .makes("A", "ore", 100)
                .ships("S", "U", "ore", new Estimate(30, 20, 40))
                .ships("A", "U", "ore", new Estimate(10, 5, 20));
    }

    @Test
    void theSuppliersFlowAtOneEndAndTheOthersAtTheOther() {
        World world = twoSuppliers().build();
        FaceValueShare face = FaceValueShare.find(world, place("S"), places("U"), form("ore"), YEAR)
                .orElseThrow();
        assertThat(face.ofImports()).hasValue(new Estimate(0.75, 0.5, 40 / 45.0));
        assertThat(face.ofUse()).hasValue(new Estimate(0.75, 0.5, 40 / 45.0));
        assertThat(face.grade()).isEqualTo(Grade.B);
        assertThat(face.sources()).extracting(Object::toString).containsExactly("s");
        Estimate look = lookThrough(world, "ore", "U");
        assertThat(look.value()).isCloseTo(0.75, within(TINY));
        assertThat(look.low()).isCloseTo(0.5, within(TINY));
        assertThat(look.high()).isCloseTo(40 / 45.0, within(TINY));
    }

    /** U makes 12 [8, 16] of metal from that ore and receives 4 [4, 4] from A, whose ore is its own: 8·0.5/12 to 16·(40/45)/20. */
    @Test
    void rangesTravelThroughTheStages() {
        World world = twoSuppliers()
                .makes("U", "metal", YEAR, new Estimate(12, 8, 16), Grade.B, "s")
                .makes("A", "metal", 4)
                .ships("A", "U", "metal", 4)
                .build();
        Estimate look = lookThrough(world, "metal", "U");
        assertThat(look.value()).isCloseTo(12 * 0.75 / 16, within(TINY));
        assertThat(look.low()).isCloseTo(8 * 0.5 / 12, within(TINY));
        assertThat(look.high()).isCloseTo(16 * (40 / 45.0) / 20, within(TINY));
    }

    /** S makes 60 [30, 90] and T 60, of which A and B use all: implied flows carry the range of the output. */
    @Test
    void impliedFlowsHaveTheRangeOfTheOutputTheyComeFrom() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("S", "ore", YEAR, new Estimate(60, 30, 90), Grade.B, "s")
                .makes("T", "ore", 60)
                .uses("A", "ore", 120)
                .build();
        FaceValueShare face = FaceValueShare.find(world, place("S"), places("A"), form("ore"), YEAR)
                .orElseThrow();
        assertThat(face.ofImports()).hasValue(new Estimate(0.5, 30 / 90.0, 90 / 150.0));
        assertThat(face.grade()).isEqualTo(Grade.E);
        assertThat(lookThrough(world, "ore", "A").high()).isCloseTo(0.6, within(TINY));
    }

    /** The world of a seed with every figure at {@code at} between its low and its high, and their ranges if asked for. */
    private static World drawn(long seed, boolean ranges, java.util.function.DoubleSupplier at) {
        Random random = new Random(seed);
        TradeWorld world = RandomWorld.frame();
        for (String form : RandomWorld.FORMS) {
            for (String from : RandomWorld.PLACES) {
                Estimate made = figure(random, ranges, at);
                if (random.nextDouble() < 0.7) {
                    world.makes(from, form, YEAR, made, Grade.B, "s");
                }
                for (String to : RandomWorld.PLACES) {
                    Estimate shipped = figure(random, ranges, at);
                    if (!from.equals(to) && random.nextDouble() < 0.6) {
                        world.ships(from, to, form, shipped);
                    }
                }
            }
        }
        return world.build();
    }

    private static Estimate figure(Random random, boolean ranges, java.util.function.DoubleSupplier at) {
        double value = 1 + random.nextInt(60);
        double low = value * random.nextDouble();
        double high = value * (1 + random.nextDouble());
        double drawn = low + (high - low) * at.getAsDouble();
        return ranges ? new Estimate(value, low, high) : Estimate.exact(drawn);
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theValueLiesInItsRange(long seed) {
        World world = drawn(seed, true, () -> 0);
        LookThroughShare traced = LookThroughShare.of(world, place("S"), YEAR);
        boolean wide = false;
        for (FormId form : FORMS) {
            for (PlaceId place : PLACES) {
                Estimate share = traced.find(form, place).orElse(Estimate.exact(0));
                assertThat(share.low()).isBetween(0.0, share.value());
                assertThat(share.high()).isBetween(share.value(), 1.0);
                wide |= share.high() > share.low();
            }
        }
        assertThat(wide).isTrue();
    }

    /** A chain of one form without unreported output: no world drawn from within the ranges leaves them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWorldWithinTheRangesHasAShareOutsideThem(long seed) {
        LookThroughShare traced = LookThroughShare.of(oneForm(seed, true, () -> 0), place("S"), YEAR);
        Random draws = new Random(seed + 1_000);
        for (int i = 0; i < 20; i++) {
            LookThroughShare drawn = LookThroughShare.of(oneForm(seed, false, draws::nextDouble), place("S"), YEAR);
            for (PlaceId place : PLACES) {
                Estimate range = traced.find(form("ore"), place).orElseThrow();
                assertThat(drawn.find(form("ore"), place).orElseThrow().value())
                        .isBetween(range.low() - 1e-6, range.high() + 1e-6);
            }
        }
    }

    /** More than a place can ship, so that no output is raised. */
    private static Estimate beyond(Estimate figure) {
        double most = 3 * 120;
        return new Estimate(figure.value() + most, figure.low() + most, figure.high() + most);
    }

    private static World oneForm(long seed, boolean ranges, java.util.function.DoubleSupplier at) {
        Random random = new Random(seed);
        TradeWorld world = new TradeWorld().chain("ore");
        for (String from : RandomWorld.PLACES) {
            world.makes(from, "ore", YEAR, beyond(figure(random, ranges, at)), Grade.B, "s");
            for (String to : RandomWorld.PLACES) {
                if (!from.equals(to)) {
                    world.ships(from, to, "ore", figure(random, ranges, at));
                }
            }
        }
        return world.build();
    }
}
