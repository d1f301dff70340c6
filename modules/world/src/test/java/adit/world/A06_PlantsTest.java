package adit.world;

import static adit.world.Drawn.plant;
import static adit.world.Drawn.restriction;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.FormId;
import adit.basics.PlantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plants that exist and plants that may be built; bans by their days. */
class A06_PlantsTest {

    @Test
    void facilitiesExistAndProjectsDoNot() {
        WorldBuilder builder = world();
        Arrays.stream(Status.values()).forEach(status -> builder.add(plant(status.word(), status)));
        World world = builder.build();
        assertThat(world.facilities()).extracting(Plant::status).containsExactly(Status.OPERATING, Status.IDLE);
        assertThat(world.projects()).hasSize(Status.values().length - 2);
        assertThat(world.plants()).hasSize(Status.values().length);
    }

    @Test
    void plantsAreInTheOrderOfTheFiles() {
        World world = world().add(plant("z", Status.IDLE))
                .add(plant("a", Status.IDLE))
                .build();
        assertThat(world.plants()).extracting(Plant::name).containsExactly("z", "a");
    }

    @Test
    void statusIsFoundByItsWord() {
        assertThat(Status.values())
                .allSatisfy(status -> assertThat(Status.find(status.word())).contains(status));
        assertThat(Status.find("on-hold")).contains(Status.ON_HOLD);
        assertThat(Status.find("ON_HOLD")).isEmpty();
        assertThat(Status.find("")).isEmpty();
    }

    @Test
    void stoppedProjectsAreThoseOnHoldAndCancelled() {
        assertThat(Status.values()).filteredOn(Status::isStopped).containsExactly(Status.ON_HOLD, Status.CANCELLED);
    }

    @Test
    void recipesAreFoundByTheirOutput() {
        World world = world().add(Drawn.recipe("smelt", "metal", "ore"))
                .add(Drawn.recipe("recycle", "metal", "scrap"))
                .add(Drawn.recipe("dig", "ore"))
                .build();
        assertThat(world.recipesMaking(new FormId("metal")))
                .extracting(Recipe::name)
                .containsExactly("smelt", "recycle");
        assertThat(world.recipesMaking(new FormId("scrap"))).isEmpty();
    }

    @Test
    void aBanCountsForThePartOfAYearInWhichItIsInForce() {
        Restriction ban = restriction("ban", "2025-03-15", "2027-03-14");
        assertThat(partOf(2024, ban)).isZero();
        assertThat(partOf(2025, ban)).isEqualTo(292.0 / 365);
        assertThat(partOf(2026, ban)).isEqualTo(1);
        assertThat(partOf(2027, ban)).isEqualTo(73.0 / 365);
        assertThat(partOf(2028, ban)).isZero();
        assertThat(partOf(2028, restriction("ban", "2028-12-31", "2028-12-31"))).isEqualTo(1.0 / 366);
    }

    @Test
    void daysOfTwoBansCountOnce() {
        Restriction one = restriction("ban", "2025-01-01", "2025-03-14");
        Restriction other = restriction("ban", "2025-03-01", "2025-05-26");
        assertThat(Period.partOfYear(List.of(one.days(), other.days()), 2025)).isEqualTo(146.0 / 365);
        assertThat(Period.partOfYear(List.of(), 2025)).isZero();
    }

    private static double partOf(int year, Restriction ban) {
        return Period.partOfYear(List.of(ban.days()), year);
    }

    @Test
    void ofTwoStatesOfAPlantTheOneThatBeganLastCounts() {
        PlantState half = state("2025-03-15", "", 0.5);
        PlantState none = state("2025-12-31", "2025-12-31", 0);
        PlantState lower = state("2025-03-15", "2025-03-15", 0.25);
        assertThat(PlantState.working(List.of(half), 2024)).isEqualTo(1);
        assertThat(PlantState.working(List.of(half), 2025)).isCloseTo((73 + 292 * 0.5) / 365, within(1e-12));
        assertThat(PlantState.working(List.of(none, half), 2025)).isCloseTo((73 + 291 * 0.5) / 365, within(1e-12));
        assertThat(PlantState.working(List.of(half, lower), 2025))
                .isCloseTo((73 + 291 * 0.5 + 0.25) / 365, within(1e-12));
        assertThat(PlantState.working(List.of(half), 2100)).isEqualTo(0.5);
    }

    private static PlantState state(String from, String to, double share) {
        Cell cell = Cell.of(Attribute.PLANT_STATE, "works", from);
        Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to));
        return new PlantState(
                new PlantId("works"),
                "reduced",
                new Period(LocalDate.parse(from), last),
                Observed.of(Drawn.of(cell, share)));
    }

    @Test
    void kindOfAControlIsFoundByItsWord() {
        assertThat(Restriction.Kind.values())
                .allSatisfy(kind ->
                        assertThat(Restriction.Kind.find(kind.toString())).contains(kind));
        assertThat(Restriction.Kind.find("technology-ban")).contains(Restriction.Kind.TECHNOLOGY_BAN);
        assertThat(Restriction.Kind.find("embargo")).isEmpty();
    }

    @Test
    void banInForceHasNoLastDay() {
        assertThat(partOf(2100, restriction("ban", "2025-01-01", ""))).isEqualTo(1);
    }

    @Test
    void onlyABanOnExportsToEveryoneIsOne() {
        assertThat(restriction("licence", "2020-01-01", "").bansAllExports()).isFalse();
        assertThat(restriction("technology-ban", "2020-01-01", "").bansAllExports())
                .isFalse();
        Restriction ban = restriction("ban", "2020-01-01", "");
        Restriction one = new Restriction(
                ban.id(),
                ban.form(),
                ban.by(),
                Optional.of(Drawn.id("JPN")),
                ban.kind(),
                ban.from(),
                ban.to(),
                ban.factor(),
                ban.note());
        assertThat(ban.bansAllExports()).isTrue();
        assertThat(one.bansAllExports()).isFalse();
    }
}
