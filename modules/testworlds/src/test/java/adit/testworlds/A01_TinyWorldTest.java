package adit.testworlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Period;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said is what stands in the world. */
final class A01_TinyWorldTest {

    private static TinyWorld start() {
        return TinyWorld.named("test")
                .places("AAA", "SUP")
                .form("ore", "mining")
                .mine("dig", "ore");
    }

    private static double value(World world, Attribute attribute, Object... keys) {
        return world.find(attribute, keys).map(Observed::value).orElseThrow();
    }

    @Test
    void whatIsSaidLastCounts() {
        World world =
                start().demand("ore", "AAA", 10).demand("ore", "AAA", 2030, 12).world();
        assertThat(value(world, Attribute.DEMAND, "ore", "AAA", 2029, TinyWorld.SCENARIO))
                .isEqualTo(10);
        assertThat(value(world, Attribute.DEMAND, "ore", "AAA", 2030, TinyWorld.SCENARIO))
                .isEqualTo(12);
    }

    @Test
    void aPlantIsChangedPieceByPiece() {
        World world = start().project("new", "AAA", "dig", 5, Status.FINANCED, 2029)
                .ownedBy("new", "SUP")
                .capital("new", 7)
                .capacity("new", 6)
                .world();
        Plant plant = world.projects().getFirst();
        assertThat(plant.ownerPlace()).isEqualTo(new PlaceId("SUP"));
        assertThat(plant.start().orElseThrow().value()).isEqualTo(2029);
        assertThat(plant.capitalCost().orElseThrow().value()).isEqualTo(7);
        assertThat(plant.capacity().value()).isEqualTo(6);
        assertThat(world.facilities()).isEmpty();
    }

    @Test
    void aRecipeIsWrittenPieceByPiece() {
        World world = start().form("slag", "scrap")
                .form("metal", "refining")
                .process("smelt", "metal", "ore", 2)
                .input("smelt", "slag", 0.5)
                .byProduct("smelt", "slag", 0.25)
                .skill("smelt", "fire")
                .world();
        Recipe smelt = world.getRecipe(new ProcessId("smelt"));
        assertThat(smelt.inputs()).extracting(part -> part.amount().value()).containsExactly(2.0, 0.5);
        assertThat(smelt.byProducts()).extracting(part -> part.amount().value()).containsExactly(0.25);
        assertThat(smelt.skill()).isEqualTo("fire");
    }

    @Test
    void aBanBeginsWithItsYear() {
        World world = start().ban("SUP", "ore", 2028).world();
        assertThat(partBanned(world, 2027)).isZero();
        assertThat(partBanned(world, 2028)).isEqualTo(1);
        assertThat(world.restrictions().getFirst().form()).isEqualTo(new FormId("ore"));
    }

    private static double partBanned(World world, int year) {
        return Period.partOfYear(List.of(world.restrictions().getFirst().days()), year);
    }

    @Test
    void aBanEndsWithItsLastYear() {
        World world = start().ban("SUP", "ore", 2026, 2027).world();
        assertThat(partBanned(world, 2027)).isEqualTo(1);
        assertThat(partBanned(world, 2028)).isZero();
    }

    @Test
    void whatIsCollectedIsSaidWithoutWhatArises() {
        World world = start().collected("ore", "AAA", 2030, 5).world();
        assertThat(value(world, Attribute.SCRAP, "ore", "AAA", 2030, "collected"))
                .isEqualTo(5);
        assertThat(world.list(Attribute.SCRAP)).hasSize(1);
    }

    @Test
    void whatDoesNotStandYetCannotBeChanged() {
        assertThatThrownBy(() -> start().capacity("nowhere", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> start().skill("nothing", "fire")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTinyWorldHasANameOfItsOwn() {
        assertThat(TinyWorlds.all()).extracting(TinyWorld::name).doesNotHaveDuplicates();
        assertThat(TinyWorlds.all())
                .allSatisfy(world -> assertThat(world.world().plants()).isNotEmpty());
    }

    @Test
    void massAndMoneyGrowByTheirFactors() {
        TinyWorld world = TinyWorlds.budget()
                .growth("dig", 0.5, 3)
                .price("metal", 7)
                .massTimes(10)
                .moneyTimes(100);
        assertThat(world.capacityOf("new")).isEqualTo(100);
        assertThat(world.world().plants().getFirst().capitalCost().orElseThrow().value())
                .isEqualTo(100_000);
        assertThat(world.world()
                        .find(Attribute.GROWTH, "dig", "kappa")
                        .orElseThrow()
                        .value())
                .isEqualTo(30);
        assertThat(world.world()
                        .find(Attribute.GROWTH, "dig", "gamma")
                        .orElseThrow()
                        .value())
                .isEqualTo(0.5);
        assertThat(world.world()
                        .find(Attribute.PRICE, "metal", "SUP", 2025)
                        .orElseThrow()
                        .value())
                .isEqualTo(700);
    }
}
