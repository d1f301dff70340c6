package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.InPlans;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.PlanResult;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes of projects that are stated wrongly: two at least half in every plan, two in some, one too dear ({@link TinyWorlds#equalAndDear}). */
final class A10_BrokenNearOptimalTest {

    private static final World WORLD = TinyCase.equalAndDear().world().world();
    private static final Question QUESTION = TinyCase.equalAndDear().asked().question();
    private static final PlanClaims CLAIMS = claims(QUESTION);

    private static final String CLASSES = "classes of projects";
    private static final String COST = "cost of similar plans";

    private static PlanClaims claims(Question question) {
        return PlanClaims.of(new Planner(new HighsSolver(), Watch.silent()).plan(WORLD, question));
    }

    private static AuditReport audit(Question question, PlanClaims claims) {
        return PlanAudit.audit(WORLD, question, claims);
    }

    @Test
    void passesAndSaysWhatIsNotRecomputed() {
        AuditReport report = audit(QUESTION, CLAIMS);
        assertThat(report.passed()).isTrue();
        assertThat(report.checks()).extracting(Check::name).contains(CLASSES, COST);
        assertThat(report.notAudited()).contains("the parts of projects in plans of nearly the same cost");
    }

    @Test
    void nothingIsCheckedOrSaidIfNothingIsAsked() {
        Question other = TinyCase.covered(TinyWorlds.equalAndDear()).asked().question();
        AuditReport report = audit(other, claims(other));
        assertThat(report.passed()).isTrue();
        assertThat(report.checks()).extracting(Check::name).doesNotContain(CLASSES, COST);
        assertThat(report.notAudited()).noneMatch(line -> line.contains("nearly"));
        assertThat(audit(other, CLAIMS).failures()).extracting(Check::name).contains(CLASSES);
    }

    /** Parts are rounded to a millionth, so that 0.6666665 is stated as 0.666667, which is not more than survives. */
    @Test
    void aRoundedPartIsNotMoreThanSurvives() {
        TinyWorld world = TinyWorlds.equalAndDear().record("construction", 0.6666665, 0);
        Question question = QuestionBuilder.about("metal")
                .coverage(0.5, 2028)
                .nearOptimal(0.1)
                .projectRecord()
                .question();
        PlanResult plan = new Planner(new HighsSolver(), Watch.silent()).plan(world.world(), question);
        assertThat(plan.nearOptimal().orElseThrow().projects()).anyMatch(each -> each.most() == 0.666667);
        assertThat(PlanAudit.audit(world.world(), question, PlanClaims.of(plan)).failures())
                .isEmpty();
    }

    /** A way to spoil the claims, and the check that must notice. */
    record Broken(String name, String check, UnaryOperator<NearOptimal> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("another cost", COST, near -> new NearOptimal(0.16, near.projects())),
                projects("one is missing", all -> all.subList(1, 5)),
                projects("one twice", all -> List.of(all.get(0), all.get(0), all.get(1), all.get(2), all.get(3))),
                projects("out of order", List::reversed),
                one("one that cannot start", each -> of(each, "after", "after")),
                one("another name", each -> of(each, each.project(), "One & Sons")),
                one(
                        "elsewhere",
                        each -> new ProjectClass(
                                each.project(),
                                each.name(),
                                new PlaceId("SUP"),
                                each.process(),
                                each.status(),
                                each.least(),
                                each.most(),
                                each.in())),
                one("another class", each -> range(each, each.least(), each.most(), InPlans.SOME)),
                one("more than all of it", each -> range(each, each.least(), 1.1, each.in())),
                one("less than the plan shown", each -> range(each, 0.2, 0.6, InPlans.EVERY)),
                last("in none, though it can start", each -> range(each, 0, 0.002, InPlans.NONE)),
                last("less than nothing", each -> range(each, -0.1, 0, InPlans.NONE)),
                last("more than the plan shown", each -> range(each, 0.1, 0.6, InPlans.EVERY)));
    }

    private static Broken projects(String name, UnaryOperator<List<ProjectClass>> change) {
        return new Broken(name, CLASSES, near -> new NearOptimal(near.allowed(), change.apply(near.projects())));
    }

    private static Broken one(String name, UnaryOperator<ProjectClass> change) {
        return changed(name, 0, change);
    }

    private static Broken last(String name, UnaryOperator<ProjectClass> change) {
        return changed(name, 4, change);
    }

    private static Broken changed(String name, int at, UnaryOperator<ProjectClass> change) {
        return projects(name, all -> {
            List<ProjectClass> changed = new ArrayList<>(all);
            changed.set(at, change.apply(all.get(at)));
            return changed;
        });
    }

    private static ProjectClass of(ProjectClass each, String code, String name) {
        return new ProjectClass(
                code, name, each.place(), each.process(), each.status(), each.least(), each.most(), each.in());
    }

    private static ProjectClass range(ProjectClass each, double least, double most, InPlans in) {
        return new ProjectClass(
                each.project(), each.name(), each.place(), each.process(), each.status(), least, most, in);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isNoticed(Broken broken) {
        PlanClaims claims = Claims.of(CLAIMS)
                .near(CLAIMS.nearOptimal().map(broken.change()))
                .claims();
        assertThat(audit(QUESTION, claims).failures()).extracting(Check::name).contains(broken.check());
    }

    @Test
    void whatIsAskedForCannotBeMissing() {
        PlanClaims claims = Claims.of(CLAIMS).near(Optional.empty()).claims();
        assertThat(audit(QUESTION, claims).failures()).extracting(Check::name).contains(CLASSES);
    }
}
