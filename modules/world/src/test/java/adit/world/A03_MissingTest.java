package adit.world;

import static adit.world.Drawn.made;
import static adit.world.Drawn.output;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What nobody reports is not zero, and what does not exist is not found. */
class A03_MissingTest {

    private static final Erratum WITHDRAWN =
            new Erratum(made("CHN", 100), new SourceId("errata"), "the publisher withholds it");

    @Test
    void cellThatNobodyReportsIsEmpty() {
        assertThat(world().add(made("CHN", 5)).build().find(output("JPN"))).isEmpty();
    }

    @Test
    void zeroIsAFigure() {
        World world = world().add(made("CHN", 0)).build();
        assertThat(world.find(output("CHN")).orElseThrow().value()).isZero();
        assertThat(world.list(Attribute.PRODUCTION)).hasSize(1);
    }

    @Test
    void anotherYearIsAnotherCell() {
        World world = world().add(made("CHN", 5)).build();
        assertThat(world.find(Attribute.PRODUCTION, "copper", "CHN", 2024)).isPresent();
        assertThat(world.find(Attribute.PRODUCTION, "copper", "CHN", 2023)).isEmpty();
    }

    @Test
    void figureThatWasWithdrawnWithoutAnotherIsEmpty() {
        World world = world().add(WITHDRAWN.stated()).add(WITHDRAWN).build();
        assertThat(world.find(output("CHN"))).isEmpty();
        assertThat(world.list(Attribute.PRODUCTION)).isEmpty();
    }

    @Test
    void withdrawnFigureIsNeitherUsedNorPartOfTheRange() {
        Observation now = made("CHN", 5, Grade.E, "errata");
        World world = world().add(WITHDRAWN.stated()).add(now).add(WITHDRAWN).build();
        Observed observed = world.find(output("CHN")).orElseThrow();
        assertThat(observed.estimate()).isEqualTo(Estimate.exact(5));
        assertThat(observed.all()).containsExactly(now);
        assertThat(observed.corrected()).containsExactly(WITHDRAWN);
    }

    @Test
    void erratumOfAnotherValueWithdrawsNothing() {
        World world = world().add(made("CHN", 101)).add(WITHDRAWN).build();
        assertThat(world.find(output("CHN")).orElseThrow().value()).isEqualTo(101);
    }

    @Test
    void attributeWithoutFiguresIsAnEmptyList() {
        assertThat(world().build().list(Attribute.TRADE)).isEmpty();
        assertThat(world().build().cells()).isEmpty();
    }

    @Test
    void everyGradeIsCountedEvenIfNoFigureHasIt() {
        World world = world().add(made("CHN", 1, Grade.B, "usgs"))
                .add(made("CHN", 2, Grade.B, "iea"))
                .add(made("JPN", 3, Grade.D, "press"))
                .build();
        assertThat(world.observationsByGrade())
                .containsExactly(
                        java.util.Map.entry(Grade.A, 0L),
                        java.util.Map.entry(Grade.B, 2L),
                        java.util.Map.entry(Grade.C, 0L),
                        java.util.Map.entry(Grade.D, 1L),
                        java.util.Map.entry(Grade.E, 0L));
    }

    /** A figure about a process counts by that, another one by its form; those for any process always count. */
    @Test
    void figuresAreCountedByProcessAndForm() {
        World world = world().add(made("CHN", 1, Grade.B, "usgs"))
                .add(about(Cell.of(Attribute.LEAD_TIME, "*", "ramp_1", "*"), Grade.E))
                .add(about(Cell.of(Attribute.COST, "smelt", "*", "running_cost"), Grade.C))
                .add(about(Cell.of(Attribute.RECIPE, "smelt", "copper", "input"), Grade.D))
                .build();
        Set<FormId> copper = Set.of(new FormId("copper"));
        assertThat(world.observationsByGrade(copper, Set.of()))
                .containsEntry(Grade.B, 1L)
                .containsEntry(Grade.C, 0L)
                .containsEntry(Grade.D, 0L)
                .containsEntry(Grade.E, 1L);
        assertThat(world.observationsByGrade(Set.of(), Set.of(new ProcessId("smelt"))))
                .containsEntry(Grade.B, 0L)
                .containsEntry(Grade.C, 1L)
                .containsEntry(Grade.D, 1L)
                .containsEntry(Grade.E, 1L);
    }

    private static Observation about(Cell cell, Grade grade) {
        Observation made = made("CHN", 1, grade, "usgs");
        return new Observation(cell, made.estimate(), "t", grade, made.source(), made.where(), "");
    }

    @Test
    void unknownIdIsNotFound() {
        World empty = world().build();
        assertThat(empty.findPlace(Drawn.id("CHN"))).isEmpty();
        assertThat(empty.findForm(new FormId("copper"))).isEmpty();
        assertThat(empty.findSource(new SourceId("usgs"))).isEmpty();
        assertThat(empty.recipesMaking(new FormId("copper"))).isEmpty();
        assertThat(empty.role(new FormId("copper"))).isEqualTo(Stage.Role.OTHER);
    }

    @Test
    void gettingAnUnknownProcessThrows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world().build().getRecipe(new ProcessId("smelt")))
                .withMessage("unknown process smelt");
    }
}
