package adit.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.plan.resolve.Unit.Kind;
import adit.plandata.question.Chain;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facilities, projects and further plants as the model sees them; the first year is 2026. */
final class A02_UnitResolverTest {

    private static List<Unit> units(TinyWorld world) {
        return Tons.of(world, QuestionBuilder.about("metal").coverage(1, 2028).further(0.1))
                .units();
    }

    private static Unit unit(TinyWorld world, String id) {
        return units(world).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + id));
    }

    private static Unit project(Status status, int start) {
        return unit(TinyWorlds.half().project("new", "AAA", "dig", 5, status, start), "new");
    }

    private static Unit project(Status status) {
        return unit(TinyWorlds.half().project("new", "AAA", "dig", 5, status), "new");
    }

    @Test
    void theLeadTimeOfTheStatusCountsFromTheFirstYear() {
        assertThat(project(Status.CONSTRUCTION).schedule().earliest()).isEqualTo(1);
        assertThat(project(Status.ANNOUNCED).schedule().earliest()).isEqualTo(5);
        assertThat(project(Status.IDLE).schedule().earliest()).isEqualTo(1);
    }

    @Test
    void theLaterOfOwnerAndLeadTimeCounts() {
        assertThat(project(Status.FINANCED, 2027).schedule().earliest()).isEqualTo(2);
        assertThat(project(Status.FINANCED, 2029).schedule().earliest()).isEqualTo(3);
        assertThat(project(Status.FINANCED, 2020).schedule().earliest()).isEqualTo(2);
    }

    @Test
    void leadTimesAreRoundedToYears() {
        TinyWorld world = TinyWorlds.half().project("new", "AAA", "dig", 5, Status.FINANCED);
        assertThat(unit(world.leadTime("financed", 1.4), "new").schedule().earliest())
                .isEqualTo(1);
        assertThat(unit(world.leadTime("financed", 1.5), "new").schedule().earliest())
                .isEqualTo(2);
    }

    @Test
    void theLeadTimeOfTheProcessComesBeforeTheGeneralOne() {
        TinyWorld world = TinyWorlds.half()
                .project("new", "AAA", "dig", 5, Status.FINANCED)
                .leadTime("dig", "financed", 4);
        assertThat(unit(world, "new").schedule().earliest()).isEqualTo(4);
    }

    @Test
    void whatRunsTodayHasRampedUp() {
        TinyWorld world = TinyWorlds.half().ramp("dig", 0.5, 1);
        assertThat(unit(world, "old").facilityCapacity(0)).isEqualTo(5);
        assertThat(unit(world.start("old", 2026), "old").facilityCapacity(0)).isEqualTo(2.5);
        assertThat(unit(world.start("old", 2028), "old").facilityCapacity(1)).isZero();
        assertThat(unit(world.start("old", 2028), "old").facilityCapacity(3)).isEqualTo(5);
    }

    @Test
    void furtherPlantsStandInMembersAndMineNothing() {
        assertThat(units(TinyWorlds.furtherPlants()))
                .filteredOn(unit -> unit.kind() == Kind.FURTHER)
                .extracting(Unit::id)
                .containsExactly("further:smelt:AAA");
        assertThat(unit(TinyWorlds.furtherPlants(), "further:smelt:AAA")
                        .schedule()
                        .earliest())
                .isEqualTo(3);
    }

    @Test
    void plantsOfTheSupplierAtHomeAreLeftOut() {
        TinyWorld world = TinyWorlds.lostPlant().facility("home", "SUP", "dig", 100);
        assertThat(units(world)).extracting(Unit::id).containsExactly("own", "theirs");
        assertThat(unit(world, "theirs").lost()).isEqualTo(1);
        assertThat(unit(world, "own").lost()).isZero();
        assertThat(unit(TimedWorlds.partlyOwned(), "theirs").lost()).isEqualTo(0.25);
    }

    @Test
    void plantsOfOtherChainsAreLeftOut() {
        TinyWorld world =
                TinyWorlds.half().form("salt", "mining").mine("boil", "salt").facility("pan", "AAA", "boil", 1);
        assertThat(units(world)).extracting(Unit::id).containsExactly("old");
    }

    @Test
    void whatIsUnderConstructionOrIdleNeedsNoNewKnowHow() {
        assertThat(project(Status.CONSTRUCTION).schedule().whole()).isTrue();
        assertThat(project(Status.IDLE).schedule().whole()).isTrue();
        assertThat(project(Status.FINANCED).schedule().whole()).isFalse();
    }

    /** 20 million US$ for 5 t/y are 4 million per t/y; an idle plant is paid for. */
    @Test
    void aStatedCapitalCostComesBeforeTheGeneralOne() {
        TinyWorld world = TinyWorlds.half()
                .cost("dig", "capital_cost", 1_000)
                .cost("dig", "AAA", "running_cost", 70)
                .cost("dig", "running_cost", 50)
                .project("stated", "AAA", "dig", 5, Status.FINANCED)
                .capital("stated", 20)
                .project("silent", "AAA", "dig", 5, Status.FINANCED)
                .idle("asleep", "AAA", "dig", 5);
        assertThat(unit(world, "stated").costs().capital()).isCloseTo(4e6, within(1e-6));
        assertThat(unit(world, "silent").costs().capital()).isEqualTo(1_000);
        assertThat(unit(world, "asleep").costs().capital()).isZero();
        assertThat(unit(world, "silent").costs().running()).isEqualTo(70);
    }

    @Test
    void aPlantKeepsItsOwnComposition() {
        assertThat(Tons.of(
                                TinyWorlds.byProduct(),
                                QuestionBuilder.about("magnet").coverage(1, 2026))
                        .units())
                .flatExtracting(Unit::byProducts)
                .containsExactlyInAnyOrder(new Chain.Part(1, 0.05), new Chain.Part(1, 0.2));
    }
}
