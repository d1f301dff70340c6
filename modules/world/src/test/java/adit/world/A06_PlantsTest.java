package adit.world;

import static adit.world.Drawn.plant;
import static adit.world.Drawn.restriction;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.FormId;
import java.util.Arrays;
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
    void banCountsForAYearOnlyIfItHoldsThroughoutIt() {
        Restriction ban = restriction("ban", "2025-01-01", "2026-12-30");
        assertThat(ban.bansAllExportsIn(2024)).isFalse();
        assertThat(ban.bansAllExportsIn(2025)).isTrue();
        assertThat(ban.bansAllExportsIn(2026)).isFalse();
        assertThat(restriction("ban", "2025-01-02", "").bansAllExportsIn(2025)).isFalse();
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
        assertThat(restriction("ban", "2025-01-01", "").bansAllExportsIn(2100)).isTrue();
    }

    @Test
    void onlyABanOnExportsToEveryoneIsOne() {
        assertThat(restriction("licence", "2020-01-01", "").bansAllExportsIn(2025))
                .isFalse();
        assertThat(restriction("technology-ban", "2020-01-01", "").bansAllExportsIn(2025))
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
        assertThat(one.bansAllExportsIn(2025)).isFalse();
    }
}
