package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import adit.basics.BadInputException;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.Projects.Needed;
import adit.plandata.result.Projects.Recorded;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects by survival and slip of earlier ones of their status, in the world {@link TinyWorlds#recorded}. */
final class A09_ProjectRecordTest {

    private static final double CLOSE = 1e-6;

    private static QuestionBuilder asked() {
        return QuestionBuilder.about("metal").coverage(1, 2029);
    }

    private static Answer recorded(TinyWorld world) {
        return Answer.of(world, asked().projectRecord());
    }

    @Test
    void aShareOfEachProjectComesAndLater() {
        recorded(TinyWorlds.recorded()).curve(0.2, 0.3, 0.45, 0.7, 0.7).bestCoverage(0.7);
    }

    /** The world has the figures, and the study does not ask for them. */
    @Test
    void withoutTheOptionNothingChanges() {
        Answer answer = Answer.of(TinyWorlds.recorded(), asked()).curve(0.2, 0.5, 1, 1, 1);
        assertThat(answer.plan().projects().record()).isEmpty();
    }

    @Test
    void aStatusThatNeverComesAddsNothing() {
        recorded(TinyWorlds.recorded().record("announced", 0, 0)).curve(0.2, 0.3, 0.45, 0.45, 0.45);
    }

    /** 2.4 + 0.05 years are 2, and 2.4 + 0.1 are 3. */
    @Test
    void slipIsAddedBeforeRounding() {
        recorded(TinyWorlds.recorded().record("announced", 0.5, 0.05)).curve(0.2, 0.3, 0.7, 0.7, 0.7);
        recorded(TinyWorlds.recorded().record("announced", 0.5, 0.1)).curve(0.2, 0.3, 0.45, 0.7, 0.7);
    }

    /** Twice of what comes of each: the idle plant 4, 6 and 10 t/y, with the 4 that run 24. */
    @Test
    void thePipelineTwiceIsTwiceOfWhatComes() {
        recorded(TinyWorlds.recorded()).lifted("pipeline", 30, 2029);
    }

    /** Without the announced one 9 of 20. */
    @Test
    void aProjectIsMissedByWhatComesOfIt() {
        List<Needed> needed = recorded(TinyWorlds.recorded()).plan().projects().needed();
        assertThat(needed).extracting(Needed::project).containsExactly("planned", "built", "cold");
        assertThat(needed.getFirst().pointsLost()).isCloseTo(25, org.assertj.core.api.Assertions.within(1e-4));
    }

    /** All of what comes is needed for the best level: every plan has that, and none has more. */
    @Test
    void noPlanHasMoreOfAProjectThanComes() {
        List<ProjectClass> classes = Answer.of(
                        TinyWorlds.recorded(),
                        QuestionBuilder.about("metal")
                                .coverage(0.7, 2029)
                                .nearOptimal(0.1)
                                .projectRecord())
                .plan()
                .nearOptimal()
                .orElseThrow()
                .projects();
        assertThat(classes)
                .extracting(ProjectClass::project, each -> Math.round(100 * each.least()), ProjectClass::most)
                .containsExactlyInAnyOrder(
                        tuple("planned", 50L, 0.5), tuple("built", 75L, 0.75), tuple("cold", 100L, 1.0));
    }

    @Test
    void theRunStatesTheRecordOfEveryStatusThatAProjectHas() {
        TinyWorld world = TinyWorlds.recorded().record("financed", 0.9, 1);
        assertThat(recorded(world).plan().projects().record())
                .containsExactly(
                        new Recorded("construction", 1, 0.75, 1.4, Grade.B),
                        new Recorded("announced", 1, 0.5, 0.3, Grade.B));
    }

    /** One issue for each figure, however many projects have the status. */
    @Test
    void aStatusWithoutARecordIsReported() {
        TinyWorld world = TinyWorlds.recorded()
                .leadTime("exploration", 3)
                .project("far", "AAA", "smelt", 1, Status.EXPLORATION)
                .project("farther", "AAA", "smelt", 1, Status.EXPLORATION);
        assertThatThrownBy(() -> recorded(world)).isInstanceOfSatisfying(BadInputException.class, refused -> {
            assertThat(refused.issues())
                    .extracting(Issue::code, issue -> issue.file() + ":" + issue.column() + ":" + issue.value())
                    .containsExactly(
                            tuple("missing-parameter", "project_record.csv:status:exploration"),
                            tuple("missing-parameter", "project_record.csv:status:exploration"));
            assertThat(refused.issues()).allMatch(issue -> issue.hint().contains("project-record"));
        });
    }

    static LongStream seeds() {
        return LongStream.range(8200, 8240);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allProjectsInTimeAreThePlanWithoutARecord(long seed) {
        PlanResult without = Answer.of(RandomQuestions.example(seed)).plan();
        TinyCase example = every(RandomQuestions.example(seed), 1);
        example.asked().projectRecord();
        PlanResult with = Answer.of(example).plan();
        assertThat(with.verdict()).isEqualTo(without.verdict());
        assertThat(with.curve()).isEqualTo(without.curve());
        assertThat(with.portfolio()).isEqualTo(without.portfolio());
        assertThat(with.projects().needed()).isEqualTo(without.projects().needed());
    }

    /** No year is better if fewer projects come. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fewerThatComeHelpNoYear(long seed) {
        List<CurvePoint> many = Answer.of(RandomQuestions.recorded(seed)).plan().curve();
        TinyCase example = RandomQuestions.recorded(seed);
        fewer(example);
        List<CurvePoint> few = Answer.of(example).plan().curve();
        for (int t = 0; t < few.size(); t++) {
            assertThat(few.get(t).best()).isLessThanOrEqualTo(many.get(t).best() + CLOSE);
        }
    }

    /** Were no random world bound by what comes, the property above would say nothing. */
    @Test
    void someRandomWorldsAreBoundByWhatComes() {
        long bound = seeds().filter(seed -> {
                    TinyCase example = RandomQuestions.recorded(seed);
                    fewer(example);
                    return total(Answer.of(example)) < total(Answer.of(RandomQuestions.recorded(seed))) - CLOSE;
                })
                .count();
        assertThat(bound).isGreaterThan(3);
    }

    private static double total(Answer answer) {
        return answer.plan().curve().stream().mapToDouble(CurvePoint::best).sum();
    }

    /** Half of what comes, with the same slip. */
    private static void fewer(TinyCase example) {
        adit.world.World world = example.world().world();
        for (Status status : Status.values()) {
            example.world().record(status.word(), figure(world, status, "survival") / 2, figure(world, status, "slip"));
        }
    }

    private static double figure(adit.world.World world, Status status, String item) {
        return world.find(adit.world.Attribute.PROJECT_RECORD, status.word(), item)
                .orElseThrow()
                .value();
    }

    private static TinyCase every(TinyCase example, double survival) {
        for (Status status : Status.values()) {
            example.world().record(status.word(), survival, 0);
        }
        return example;
    }
}
