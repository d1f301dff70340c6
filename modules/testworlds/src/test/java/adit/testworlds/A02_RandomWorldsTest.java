package adit.testworlds;

import static org.assertj.core.api.Assertions.assertThat;

import adit.testworlds.RandomWorlds.Draw;
import adit.world.World;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A seed says everything. */
final class A02_RandomWorldsTest {

    private static List<Draw> draws() {
        return LongStream.range(0, 200).mapToObj(RandomWorlds::draw).toList();
    }

    @Test
    void theSameSeedGivesTheSameWorld() {
        World once = RandomWorlds.world(5);
        World again = RandomWorlds.world(5);
        assertThat(again.cells().toList()).isEqualTo(once.cells().toList());
        assertThat(again.plants()).isEqualTo(once.plants());
        assertThat(again.recipes()).isEqualTo(once.recipes());
        assertThat(again.restrictions()).isEqualTo(once.restrictions());
        assertThat(RandomWorlds.world(6).plants()).isNotEqualTo(once.plants());
    }

    @Test
    void sizesAreSmallAndVaried() {
        assertThat(draws())
                .extracting(draw -> draw.lastYear() - draw.firstYear() + 1)
                .containsOnly(4, 5, 6, 7, 8);
        assertThat(draws())
                .extracting(draw -> draw.world().world().places().size() - 1)
                .containsOnly(2, 3, 4, 5);
        assertThat(draws()).allSatisfy(draw -> assertThat(draw.members()).isNotEmpty());
    }

    @Test
    void everyKindOfLimitOccurs() {
        List<World> worlds = draws().stream().map(draw -> draw.world().world()).toList();
        assertThat(worlds).anyMatch(world -> !world.restrictions().isEmpty());
        assertThat(worlds).anyMatch(world -> !world.projects().isEmpty());
        assertThat(worlds)
                .anyMatch(world -> !world.list(adit.world.Attribute.GROWTH).isEmpty());
        assertThat(worlds)
                .anyMatch(world -> !world.list(adit.world.Attribute.STOCK).isEmpty());
        assertThat(worlds)
                .anyMatch(world -> !world.list(adit.world.Attribute.SCRAP).isEmpty());
        assertThat(worlds)
                .anyMatch(world -> world.recipes().stream()
                        .anyMatch(recipe -> !recipe.byProducts().isEmpty()));
    }
}
