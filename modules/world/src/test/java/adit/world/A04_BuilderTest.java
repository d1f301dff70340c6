package adit.world;

import static adit.world.Drawn.form;
import static adit.world.Drawn.made;
import static adit.world.Drawn.output;
import static adit.world.Drawn.place;
import static adit.world.Drawn.plant;
import static adit.world.Drawn.recipe;
import static adit.world.Drawn.restriction;
import static adit.world.Drawn.source;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import org.junit.jupiter.api.Test;

/** What the builder takes, refuses and keeps. */
class A04_BuilderTest {

    private static void assertRefused(WorldBuilder builder, String what) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("duplicate in the world: " + what);
    }

    @Test
    void codeThatOccursTwiceIsRefused() {
        assertRefused(world().add(place("CHN")).add(place("CHN")), "CHN");
        assertRefused(world().add(form("ore", "mining")).add(form("ore", "metal")), "ore");
        assertRefused(world().add(recipe("smelt", "metal")).add(recipe("smelt", "ore")), "smelt");
        assertRefused(world().add(source("usgs", "2025")).add(source("usgs", "2026")), "usgs");
    }

    @Test
    void plantThatOccursTwiceIsRefused() {
        assertRefused(world().add(plant("mine", Status.IDLE)).add(plant("mine", Status.FINANCED)), "mine");
    }

    @Test
    void restrictionThatOccursTwiceIsRefused() {
        assertRefused(
                world().add(restriction("ban", "2024-01-01", "")).add(restriction("ban", "2025-01-01", "")), "ban");
    }

    @Test
    void negativeAmountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world().add(made("CHN", -5)))
                .withMessage("production/copper/CHN/2024 of usgs is negative: -5.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world().add(Drawn.of(output("CHN"), new Estimate(5, -1, 9), Grade.B, "usgs", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> world().prefer(made("CHN", -5)));
    }

    @Test
    void governanceAndElasticitiesMayBeNegative() {
        assertThatCode(() -> world().add(Drawn.of(Cell.of(Attribute.GOVERNANCE, "CHN", "RL", 2024), -0.5))
                        .add(Drawn.of(Cell.of(Attribute.ELASTICITY, "copper", "demand-price", "short"), -0.2)))
                .doesNotThrowAnyException();
    }

    @Test
    void worldDoesNotChangeWhenItsBuilderGoesOn() {
        WorldBuilder builder = world().add(place("CHN")).add(made("CHN", 5));
        World world = builder.build();
        builder.add(place("JPN")).add(made("CHN", 6, Grade.A, "usgs")).add(plant("mine", Status.IDLE));
        assertThat(world.places()).hasSize(1);
        assertThat(world.plants()).isEmpty();
        assertThat(world.find(output("CHN")).orElseThrow().value()).isEqualTo(5);
    }

    @Test
    void cellsSoFarFollowWhatIsAdded() {
        WorldBuilder builder = world().add(made("CHN", 5));
        assertThat(builder.cells()).isSameAs(builder.cells()).hasSize(1);
        assertThat(builder.add(made("JPN", 6)).cells()).hasSize(2);
        assertThat(builder.observations(output("CHN"))).containsExactly(made("CHN", 5));
        assertThat(builder.observations(output("USA"))).isEmpty();
    }

    @Test
    void dateOfASourceCountsEvenIfItIsAddedLater() {
        WorldBuilder builder = world().add(source("iea", "2025")).add(made("CHN", 5, Grade.B, "iea"));
        builder.add(made("CHN", 6, Grade.B, "usgs"));
        assertThat(builder.cells().get(output("CHN")))
                .extracting(Observed::value)
                .isEqualTo(5.0);
        builder.add(source("usgs", "2026"));
        assertThat(builder.cells().get(output("CHN")))
                .extracting(Observed::value)
                .isEqualTo(6.0);
    }

    @Test
    void builderOfAWorldGivesTheSameWorld() {
        World world = world().vocabulary(A08_VocabularyTest.RARE_EARTHS)
                .add(source("usgs", "2026"))
                .add(place("CHN"))
                .add(form("ore", "mining"))
                .add(recipe("smelt", "metal", "ore"))
                .add(plant("mine", Status.IDLE))
                .add(restriction("ban", "2024-01-01", ""))
                .add(made("CHN", 5))
                .add(made("CHN", 6, Grade.C, "iea"))
                .add(new Erratum(made("CHN", 5), new SourceId("iea"), "counted twice"))
                .build();
        assertSame(WorldBuilder.of(world).build(), world);
    }

    @Test
    void builderOfAWorldKeepsWhatWasPreferred() {
        World world = world().add(made("CHN", 100, Grade.A, "usgs"))
                .prefer(made("CHN", 95, Grade.E, "blog"))
                .build();
        assertSame(WorldBuilder.of(world).build(), world);
        assertSame(WorldBuilder.of(WorldBuilder.of(world).build()).build(), world);
    }

    static void assertSame(World one, World other) {
        assertThat(one.name()).isEqualTo(other.name());
        assertThat(one.baseYear()).isEqualTo(other.baseYear());
        assertThat(one.vocabulary()).isEqualTo(other.vocabulary());
        assertThat(one.places()).isEqualTo(other.places());
        assertThat(one.forms()).isEqualTo(other.forms());
        assertThat(one.recipes()).isEqualTo(other.recipes());
        assertThat(one.plants()).isEqualTo(other.plants());
        assertThat(one.restrictions()).isEqualTo(other.restrictions());
        assertThat(one.sources()).isEqualTo(other.sources());
        assertThat(one.cells().toList()).isEqualTo(other.cells().toList());
    }
}
