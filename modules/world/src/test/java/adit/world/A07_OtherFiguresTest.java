package adit.world;

import static adit.world.Drawn.made;
import static adit.world.Drawn.output;
import static adit.world.Drawn.place;
import static adit.world.Drawn.plant;
import static adit.world.Drawn.recipe;
import static adit.world.Drawn.restriction;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A world with other figures in some cells: wherever a figure is used, the new one is. */
class A07_OtherFiguresTest {

    private static final Plant MINE = plant("mine", Status.FINANCED);
    private static final Recipe SMELT = recipe("smelt", "metal", "ore");
    private static final Restriction BAN = restriction("ban", "2024-01-01", "");

    private static final World WORLD = world().add(place("CHN"))
            .add(MINE)
            .add(SMELT)
            .add(BAN)
            .add(made("CHN", 5))
            .add(made("JPN", 7))
            .add(MINE.capacity().chosen())
            .add(MINE.start().orElseThrow().chosen())
            .add(MINE.capitalCost().orElseThrow().chosen())
            .add(SMELT.inputs().getFirst().amount().chosen())
            .add(BAN.factor().chosen())
            .build();

    private static World with(Observed former, double value) {
        return WORLD.with(Map.of(former.cell(), former.withValue(value)));
    }

    @Test
    void cellHasTheNewFigureAndTheOthersTheirOwn() {
        World world = with(WORLD.find(output("CHN")).orElseThrow(), 50);
        assertThat(world.find(output("CHN")).orElseThrow().value()).isEqualTo(50);
        assertThat(world.find(output("JPN")).orElseThrow().value()).isEqualTo(7);
        assertThat(world.list(Attribute.PRODUCTION)).extracting(Observed::value).containsExactly(50.0, 7.0);
        assertThat(world.cells().filter(each -> each.cell().equals(output("CHN"))))
                .hasSize(1);
    }

    @Test
    void formerWorldStaysAsItIs() {
        with(WORLD.find(output("CHN")).orElseThrow(), 50);
        assertThat(WORLD.find(output("CHN")).orElseThrow().value()).isEqualTo(5);
        assertThat(WORLD.plants()).containsExactly(MINE);
    }

    @Test
    void plantHasTheNewFigures() {
        assertThat(with(MINE.capacity(), 12).plants().getFirst().capacity().value())
                .isEqualTo(12);
        Observed start = MINE.start().orElseThrow();
        assertThat(with(start, 2030).plants().getFirst().start().orElseThrow().value())
                .isEqualTo(2030);
        Observed cost = MINE.capitalCost().orElseThrow();
        assertThat(with(cost, 9).plants().getFirst().capitalCost().orElseThrow().value())
                .isEqualTo(9);
    }

    @Test
    void recipeHasTheNewFigure() {
        World world = with(SMELT.inputs().getFirst().amount(), 1.5);
        assertThat(world.getRecipe(SMELT.id()).inputs().getFirst().amount().value())
                .isEqualTo(1.5);
    }

    @Test
    void restrictionHasTheNewFigure() {
        assertThat(with(BAN.factor(), 0.5).restrictions().getFirst().factor().value())
                .isEqualTo(0.5);
    }

    @Test
    void noChangeGivesTheSameWorld() {
        A04_BuilderTest.assertSame(WORLD.with(Map.of()), WORLD);
    }

    @Test
    void changingBackGivesTheFormerWorld() {
        Observed former = WORLD.find(output("CHN")).orElseThrow();
        World back = with(former, 50).with(Map.of(former.cell(), former));
        A04_BuilderTest.assertSame(back, WORLD);
    }

    @Test
    void cellThatNobodyReportsCannotBeReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD.with(Map.of(output("USA"), Observed.of(made("USA", 1)))))
                .withMessage("no source reports production/copper/USA/2024");
    }

    @Test
    void cellCannotHaveTheFiguresOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD.with(Map.of(output("CHN"), Observed.of(made("JPN", 1)))))
                .withMessageContaining(
                        "production/copper/CHN/2024 cannot have the figures of production/copper/JPN/2024");
    }
}
