package adit.world;

import static adit.world.Drawn.made;
import static adit.world.Drawn.output;
import static adit.world.Drawn.source;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.Estimate;
import adit.basics.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several sources for one cell: best grade, then newest source, then first row. Output of CHN; usgs 2026-02, iea 2025-05, blog undated. */
class A02_ChoiceTest {

    private static World stated(Observation... observations) {
        WorldBuilder builder = world().add(source("usgs", "2026-02"))
                .add(source("iea", "2025-05"))
                .add(source("blog", ""));
        for (Observation observation : observations) {
            builder.add(observation);
        }
        return builder.build();
    }

    private static Observed chosen(World world) {
        return world.find(output("CHN")).orElseThrow();
    }

    private static void assertChosen(double value, Deciding step, Observation... observations) {
        World world = stated(observations);
        assertThat(chosen(world).value()).isEqualTo(value);
        assertThat(Deciding.of(world, chosen(world))).isEqualTo(step);
    }

    @Test
    void onlyObservationIsUsed() {
        assertChosen(100, Deciding.ONLY, made("CHN", 100, Grade.E, "blog"));
    }

    @Test
    void bestGradeIsUsedEvenIfItsSourceIsOlder() {
        assertChosen(90, Deciding.GRADE, made("CHN", 100, Grade.C, "usgs"), made("CHN", 90, Grade.B, "iea"));
    }

    @Test
    void amongEqualGradesTheNewestSourceIsUsed() {
        assertChosen(100, Deciding.NEWEST, made("CHN", 90, Grade.B, "iea"), made("CHN", 100, Grade.B, "usgs"));
        assertChosen(100, Deciding.NEWEST, made("CHN", 100, Grade.B, "usgs"), made("CHN", 90, Grade.B, "iea"));
    }

    @Test
    void sourceWithoutADateIsTheOldest() {
        assertChosen(90, Deciding.NEWEST, made("CHN", 80, Grade.B, "blog"), made("CHN", 90, Grade.B, "iea"));
        assertChosen(90, Deciding.NEWEST, made("CHN", 80, Grade.B, "nowhere"), made("CHN", 90, Grade.B, "iea"));
    }

    @Test
    void monthIsNewerThanItsYear() {
        World world = world().add(source("early", "2026"))
                .add(source("late", "2026-01"))
                .add(made("CHN", 1, Grade.B, "early"))
                .add(made("CHN", 2, Grade.B, "late"))
                .build();
        assertThat(chosen(world).value()).isEqualTo(2);
    }

    @Test
    void amongEqualDatesTheFirstRowIsUsed() {
        assertChosen(100, Deciding.FIRST, made("CHN", 100, Grade.B, "usgs"), made("CHN", 90, Grade.B, "usgs"));
        assertChosen(90, Deciding.FIRST, made("CHN", 90, Grade.B, "usgs"), made("CHN", 100, Grade.B, "usgs"));
    }

    @Test
    void worseGradeDoesNotDecideEvenIfItIsFirstAndNewest() {
        assertChosen(
                70,
                Deciding.NEWEST,
                made("CHN", 50, Grade.D, "usgs"),
                made("CHN", 60, Grade.B, "blog"),
                made("CHN", 70, Grade.B, "iea"));
    }

    @Test
    void allAreKeptInTheOrderOfTheFiles() {
        Observation first = made("CHN", 50, Grade.D, "usgs");
        Observation second = made("CHN", 60, Grade.A, "blog");
        assertThat(chosen(stated(first, second)).all()).containsExactly(first, second);
    }

    @Test
    void rankBeginsWithTheOneThatIsUsed() {
        Observation worst = made("CHN", 50, Grade.D, "usgs");
        Observation older = made("CHN", 60, Grade.B, "iea");
        Observation best = made("CHN", 70, Grade.B, "usgs");
        World world = stated(worst, older, best);
        assertThat(Deciding.ranked(world, chosen(world))).containsExactly(best, older, worst);
    }

    @Test
    void rangeHoldsTheChosenRangeAndTheValuesOfTheOthers() {
        World world = stated(
                Drawn.of(output("CHN"), new Estimate(226, 215, 237), Grade.B, "usgs", 2),
                Drawn.of(output("CHN"), new Estimate(181.8, 100, 300), Grade.C, "iea", 3));
        assertThat(chosen(world).estimate()).isEqualTo(new Estimate(226, 181.8, 237));
    }

    @Test
    void spreadIsOfTheValuesOnly() {
        World world = stated(made("CHN", 44, Grade.B, "usgs"), made("CHN", 46, Grade.D, "iea"));
        assertThat(Spread.of(chosen(world))).isEqualTo(new Spread(44, 46));
        assertThat(Spread.of(chosen(world)).relative().orElseThrow()).isEqualTo(46.0 / 44 - 1);
    }

    @Test
    void spreadFromZeroIsNotARatio() {
        assertThat(new Spread(0, 46).relative()).isEmpty();
        assertThat(new Spread(-1, 2).relative()).isEmpty();
    }

    @Test
    void preferredObservationIsUsedRegardlessOfTheRule() {
        Observation official = made("CHN", 100, Grade.A, "usgs");
        Observation preferred = made("CHN", 95, Grade.E, "blog");
        World world = world().add(official).prefer(preferred).build();
        assertThat(chosen(world).value()).isEqualTo(95);
        assertThat(chosen(world).grade()).isEqualTo(Grade.E);
        assertThat(Deciding.ranked(world, chosen(world))).containsExactly(preferred, official);
    }

    @Test
    void ofTwoPreferredTheLaterIsUsed() {
        World world = world().prefer(made("CHN", 1, Grade.A, "usgs"))
                .prefer(made("CHN", 2, Grade.E, "blog"))
                .build();
        assertThat(chosen(world).value()).isEqualTo(2);
    }

    @Test
    void choiceMustBeAmongAll() {
        Observation only = made("CHN", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observed(output("CHN"), made("CHN", 2), List.of(only), List.of()))
                .withMessageContaining("production/copper/CHN/2024");
    }

    @Test
    void anotherValueWidensTheRangeIfItMust() {
        Observed observed = Observed.of(Drawn.of(output("CHN"), new Estimate(2, 1, 3), Grade.B, "usgs", 2));
        assertThat(observed.withValue(2.5).estimate()).isEqualTo(new Estimate(2.5, 1, 3));
        assertThat(observed.withValue(5).estimate()).isEqualTo(new Estimate(5, 1, 5));
        assertThat(observed.withValue(0).estimate()).isEqualTo(new Estimate(0, 0, 3));
        assertThat(observed.value()).isEqualTo(2);
    }
}
