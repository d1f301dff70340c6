package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.InPlans;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In every plan of nearly the same cost, in some or in none, by hand; the world is drawn in {@link TinyWorlds#equalAndDear}. */
final class A13_NearOptimalTest {

    private static final double CLOSE = 2e-6;

    private static QuestionBuilder covered() {
        return QuestionBuilder.about("metal").coverage(1, 2028);
    }

    private static NearOptimal near(TinyWorld world, QuestionBuilder asked) {
        return Answer.of(world, asked).plan().nearOptimal().orElseThrow();
    }

    private static void assertClass(ProjectClass found, String project, double least, double most, InPlans in) {
        assertThat(found.project()).isEqualTo(project);
        assertThat(found.least()).as(project).isCloseTo(least, within(CLOSE));
        assertThat(found.most()).as(project).isCloseTo(most, within(CLOSE));
        assertThat(found.in()).as(project).isEqualTo(in);
    }

    @Test
    void aStudyThatDoesNotAskGetsNone() {
        assertThat(Answer.of(TinyWorlds.equalAndDear(), covered()).plan().nearOptimal())
                .isEmpty();
    }

    @Test
    void withoutAPlanThereAreNone() {
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(1, 2028).nearOptimal(0.1);
        assertThat(Answer.of(TinyWorlds.half(), asked)
                        .neverWithinTheHorizon()
                        .plan()
                        .nearOptimal())
                .isEmpty();
    }

    /** The one of 2031 cannot start in the horizon. */
    @Test
    void theClassFollowsFromTheLeastAndTheMostThatStarts() {
        NearOptimal near = Answer.of(TinyCase.equalAndDear())
                .costs(3, 0)
                .plan()
                .nearOptimal()
                .orElseThrow();
        assertThat(near.allowed()).isCloseTo(0.15, within(CLOSE));
        List<ProjectClass> projects = near.projects();
        assertThat(projects).hasSize(5);
        assertClass(projects.get(0), "one", 0.5, 1, InPlans.EVERY);
        assertClass(projects.get(1), "two", 0.5, 1, InPlans.EVERY);
        assertClass(projects.get(2), "three", 0, 0.5, InPlans.SOME);
        assertClass(projects.get(3), "late", 0, 0.25, InPlans.SOME);
        assertClass(projects.get(4), "dear", 0, 0.00015, InPlans.NONE);
    }

    /** With a tenth more, one can be replaced whole. */
    @Test
    void aLargerToleranceLeavesFewerInEveryPlan() {
        NearOptimal near = near(TinyWorlds.equalAndDear(), covered().nearOptimal(0.1));
        assertThat(near.projects()).extracting(ProjectClass::in).doesNotContain(InPlans.EVERY);
        assertThat(near.projects()).extracting(ProjectClass::most).contains(1.0, 0.5, 0.0003);
    }

    /** What is left are plans of the same cost: both of 5, and nothing else. */
    @Test
    void withoutAToleranceProjectsThatCostMoreAreInNoPlan() {
        NearOptimal near = near(TinyWorlds.equalAndDear(), covered().nearOptimal(0));
        assertThat(near.allowed()).isZero();
        assertThat(near.projects())
                .extracting(ProjectClass::in)
                .containsExactly(InPlans.EVERY, InPlans.EVERY, InPlans.NONE, InPlans.NONE, InPlans.NONE);
    }

    /** Of two equal projects of which one is enough, either can be left out. */
    @Test
    void equalProjectsAreInSomePlans() {
        TinyWorld world = TinyWorlds.half()
                .project("left", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("right", "AAA", "dig", 5, Status.CONSTRUCTION)
                .capital("left", 5)
                .capital("right", 5);
        List<ProjectClass> projects = near(world, covered().nearOptimal(0)).projects();
        assertClass(projects.get(0), "left", 0, 1, InPlans.SOME);
        assertClass(projects.get(1), "right", 0, 1, InPlans.SOME);
    }

    /** At a million a ton all that can be made is made at once, target or not; the targets cost nothing, and only plans of the same cost count. */
    @Test
    void targetsThatCostNothingLeavePlansOfTheSameCost() {
        TinyWorld world = TinyWorlds.half()
                .price("metal", 1_000_000)
                .project("pays", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("spare", "AAA", "dig", 5, Status.CONSTRUCTION)
                .capital("pays", 5)
                .capital("spare", 6);
        Answer answer = Answer.of(world, covered().nearOptimal(0.5));
        assertThat(answer.plan().costs().orElseThrow().isFree()).isTrue();
        NearOptimal near = answer.plan().nearOptimal().orElseThrow();
        assertThat(near.allowed()).isZero();
        assertClass(near.projects().get(0), "pays", 1, 1, InPlans.EVERY);
        assertClass(near.projects().get(1), "spare", 0, 0, InPlans.NONE);
    }
}
