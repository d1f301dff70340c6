package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.ProcessId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A world with another figure in a cell. */
class A10_ChangedWorldTest {

    private static final World WORLD = WorldReader.read(WorldCopy.ORIGINAL);

    @Test
    void theFormerWorldStaysAsItIs() {
        Cell cell = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2024);
        World changed = changed(cell, 1);
        assertThat(changed.find(cell).map(Observed::value)).hasValue(1.0);
        assertThat(changed.list(Attribute.PRODUCTION))
                .extracting(Observed::value)
                .contains(1.0);
        assertThat(WORLD.find(cell).map(Observed::value)).hasValue(46_000.0);
    }

    @Test
    void plantsRecipesAndRestrictionsFollow() {
        assertThat(plant(changed(Cell.of(Attribute.CAPACITY, "north-mine"), 7))
                        .capacity()
                        .value())
                .isEqualTo(7);
        World recipe = changed(Cell.of(Attribute.RECIPE, "make-magnet", "ndpr-oxide", "input"), 0.4);
        assertThat(recipe.getRecipe(new ProcessId("make-magnet"))
                        .inputs()
                        .getFirst()
                        .amount()
                        .value())
                .isEqualTo(0.4);
        Cell factor = WORLD.restrictions().getFirst().factor().cell();
        assertThat(changed(factor, 0.1).restrictions().getFirst().factor().value())
                .isEqualTo(0.1);
    }

    @Test
    void aCellThatNobodyReportsCannotBeChanged() {
        Observed any = WORLD.list(Attribute.PRODUCTION).getFirst();
        Cell unknown = Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 1950);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD.with(Map.of(unknown, any)))
                .withMessageContaining("no source reports");
    }

    private static World changed(Cell cell, double value) {
        return WORLD.with(Map.of(cell, WORLD.find(cell).orElseThrow().withValue(value)));
    }

    private static Plant plant(World world) {
        return world.plants().stream()
                .filter(each -> each.id().code().equals("north-mine"))
                .findFirst()
                .orElseThrow();
    }
}
