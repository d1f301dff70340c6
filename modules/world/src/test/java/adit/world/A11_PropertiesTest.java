package adit.world;

import static adit.world.Drawn.source;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds in each of 300 random worlds of 1 to 60 observations in 12 cells, by six sources of different dates. */
class A11_PropertiesTest {

    private static final int SOURCES = 6;
    private static final List<Grade> GRADES = List.of(Grade.values());

    /** No two with the same cell, grade and source, since the first row would decide between them. */
    private static List<Observation> draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Observation> drawn = new ArrayList<>();
        int wanted = random.nextInt(1, 61);
        for (int row = 2; row < wanted + 2; row++) {
            Observation next = observation(random, row);
            if (drawn.stream().noneMatch(each -> key(each).equals(key(next)))) {
                drawn.add(next);
            }
        }
        return drawn;
    }

    private static Observation observation(SplittableRandom random, int row) {
        Cell cell = Cell.of(
                random.nextBoolean() ? Attribute.PRODUCTION : Attribute.STOCK,
                random.nextBoolean() ? "ore" : "ore-2",
                List.of("CHN", "CHL", "JPN").get(random.nextInt(3)),
                2024);
        double value = random.nextInt(100);
        Estimate estimate = new Estimate(value, value / 2, value + random.nextInt(20));
        Grade grade = GRADES.get(random.nextInt(GRADES.size()));
        return Drawn.of(cell, estimate, grade, "s" + random.nextInt(SOURCES), row);
    }

    private static List<Object> key(Observation each) {
        return List.of(each.cell(), each.grade(), each.source());
    }

    private static World build(List<Observation> observations) {
        WorldBuilder builder = world();
        for (int i = 0; i < SOURCES; i++) {
            builder.add(source("s" + i, i == 0 ? "" : "202" + i));
        }
        observations.forEach(builder::add);
        return builder.build();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void orderOfInsertionChangesNeitherFiguresNorTheirOrder() {
        seeds().forEach(seed -> {
            List<Observation> drawn = draw(seed);
            List<Observation> shuffled = new ArrayList<>(drawn);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(figures(build(shuffled))).as("seed %d", seed).isEqualTo(figures(build(drawn)));
        });
    }

    /** Cell, chosen observation and joint range of each cell, in the order of the world. */
    private static List<List<Object>> figures(World world) {
        return world.cells()
                .map(each -> List.<Object>of(each.cell(), each.chosen(), each.estimate()))
                .toList();
    }

    @Test
    void noObservationIsLost() {
        seeds().forEach(seed -> {
            List<Observation> drawn = draw(seed);
            assertThat(build(drawn).cells().flatMap(each -> each.all().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(drawn);
        });
    }

    @Test
    void noOtherObservationHasABetterGradeAndEveryValueIsInTheRange() {
        seeds().mapToObj(seed -> build(draw(seed)))
                .flatMap(World::cells)
                .forEach(observed -> assertThat(observed.all()).allSatisfy(each -> {
                    assertThat(each.grade()).isGreaterThanOrEqualTo(observed.grade());
                    assertThat(each.estimate().value())
                            .isBetween(
                                    observed.estimate().low(),
                                    observed.estimate().high());
                }));
    }

    @Test
    void rankedObservationsAreAllOfThemAndBeginWithTheChosenOne() {
        seeds().forEach(seed -> {
            World world = build(draw(seed));
            assertThat(world.cells())
                    .allSatisfy(observed -> assertThat(Deciding.ranked(world, observed))
                            .startsWith(observed.chosen())
                            .containsExactlyInAnyOrderElementsOf(observed.all()));
        });
    }

    @Test
    void cellsAreInTheOrderOfTheirNamesAndEachIsFound() {
        seeds().forEach(seed -> {
            World world = build(draw(seed));
            assertThat(world.cells().map(each -> each.cell().toString()))
                    .isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(world.cells())
                    .allSatisfy(each -> assertThat(world.find(each.cell())).contains(each));
            assertThat(world.list(Attribute.STOCK).size()
                            + world.list(Attribute.PRODUCTION).size())
                    .isEqualTo((int) world.cells().count());
        });
    }

    @Test
    void builderOfAWorldGivesTheSameWorldAlsoIfSomethingIsPreferred() {
        seeds().forEach(seed -> {
            World world = build(draw(seed));
            Observed some = world.cells().findFirst().orElseThrow();
            World changed = WorldBuilder.of(world).prefer(some.all().getLast()).build();
            A04_BuilderTest.assertSame(WorldBuilder.of(world).build(), world);
            A04_BuilderTest.assertSame(WorldBuilder.of(changed).build(), changed);
        });
    }
}
