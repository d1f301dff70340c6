package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plandata.result.KnowHow;
import adit.plandata.result.Projects;
import adit.plandata.result.Projects.Needed;
import adit.plandata.result.Projects.Reason;
import adit.plandata.result.Projects.Whole;
import adit.runs.audit.Check;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The audit notices what is wrongly said of projects and of know-how. 5 t/y and projects of 1.5 and 2 (2027) serve a demand of 10, 85 % from 2028 on.
 * Without the smaller one it is 70 %, and without the larger one 65 %, so that 68 % needs the last projects (2030).
 */
final class A09_BrokenProjectsTest {

    private static final TinyCase CASE =
            new TinyCase(world(), QuestionBuilder.about("metal").coverage(0.68, 2028));
    private static final PlanClaims CLAIMS = plan(CASE);

    record Broken(String name, String check, UnaryOperator<PlanClaims> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static TinyWorld world() {
        return TinyWorlds.half()
                .project("small", "AAA", "dig", 1.5, Status.CONSTRUCTION)
                .project("large", "AAA", "dig", 2, Status.CONSTRUCTION)
                .project("later", "AAA", "dig", 0.5, Status.FINANCED, 2030)
                .project("first", "AAA", "dig", 0.1, Status.ANNOUNCED)
                .firm("first", "Newcomer")
                .growth("dig", 0.1, 2)
                .newcomers("dig", 2);
    }

    private static PlanClaims plan(TinyCase example) {
        return PlanClaims.of(new adit.plan.Planner(new adit.math.solver.HighsSolver(), adit.basics.Watch.silent())
                .plan(example.world().world(), example.asked().question()));
    }

    private static List<String> failures(PlanClaims claims) {
        return PlanAudit.audit(CASE.world().world(), CASE.asked().question(), claims).failures().stream()
                .map(Check::name)
                .toList();
    }

    @Test
    void whatThePlannerStatesPasses() {
        assertThat(CLAIMS.projects().needed()).extracting(Needed::project).containsExactly("large", "small");
        assertThat(CLAIMS.projects().whole()).extracting(Whole::project).containsExactly("large", "small", "first");
        assertThat(CLAIMS.knowHow()).hasSize(1);
        assertThat(failures(CLAIMS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aWrongStatementFails(Broken broken) {
        assertThat(failures(broken.change().apply(CLAIMS))).contains(broken.check());
    }

    static Stream<Broken> broken() {
        return Stream.of(
                        ofProjects(),
                        ofUse(),
                        Stream.of(
                                limit("another γ", k -> know(k, 0.2, k.kappa(), k.firms(), k.seed(), k.grade())),
                                limit("another κ", k -> know(k, k.gamma(), 3, k.firms(), k.seed(), k.grade())),
                                limit("more firms", k -> know(k, k.gamma(), k.kappa(), 9, k.seed(), k.grade())),
                                limit("more in all", k -> know(k, k.gamma(), k.kappa(), k.firms(), 9, k.grade())),
                                limit("a firm of a third country", k -> abroad(k, 1)),
                                limit("another number of newcomers", k -> newcomers(k, OptionalDouble.of(9))),
                                limit("no limit on newcomers", k -> newcomers(k, OptionalDouble.empty())),
                                limit(
                                        "a better grade",
                                        k -> know(k, k.gamma(), k.kappa(), k.firms(), k.seed(), Grade.A)),
                                new Broken("no limit stated", "know-how as stated", c -> know(c, List.of())),
                                new Broken(
                                        "a limit twice",
                                        "know-how as stated",
                                        c -> know(
                                                c,
                                                List.of(
                                                        c.knowHow().getFirst(),
                                                        c.knowHow().getFirst()))),
                                whole("one is missing", all -> all.subList(1, 3)),
                                whole("one twice", all -> List.of(all.get(0), all.get(1), all.get(2), all.get(2))),
                                whole("another reason", all -> reason(all, Reason.IDLE)),
                                whole("another size", all -> size(all, 99))))
                .flatMap(each -> each);
    }

    private static Stream<Broken> ofProjects() {
        return Stream.of(
                needed("one twice", all -> List.of(all.get(0), all.get(0), all.get(1))),
                needed("out of order", List::reversed),
                needed("no such project", all -> first(all, n -> project(n, "gone", n.name()))),
                needed("a facility", all -> first(all, n -> project(n, "old", "old"))),
                needed("another name", all -> first(all, n -> project(n, n.project(), "Large & Sons"))),
                needed("another place", all -> first(all, A09_BrokenProjectsTest::moved)),
                needed("more points", all -> first(all, n -> lost(n, n.level(), 30, n.earliestYear(), n.yearsLost()))),
                needed("better without it", all -> first(all, n -> lost(n, 1, -15, n.earliestYear(), n.yearsLost()))),
                needed("earlier without it", all -> first(all, n -> lost(n, n.level(), n.pointsLost(), 2026))),
                needed("outside the horizon", all -> first(all, n -> lost(n, n.level(), n.pointsLost(), 2050))),
                needed(
                        "other years lost",
                        all -> first(
                                all, n -> lost(n, n.level(), n.pointsLost(), n.earliestYear(), OptionalInt.of(1)))),
                needed(
                        "nothing lost",
                        all -> List.of(
                                all.get(0),
                                lost(all.get(1), CLAIMS.verdict().bestCoverage().orElseThrow(), 0, 2027))),
                new Broken(
                        "another number of projects",
                        "projects",
                        c -> projects(
                                c,
                                new Projects(
                                        5, c.projects().needed(), c.projects().whole(), List.of()))));
    }

    private static Stream<Broken> ofUse() {
        return Stream.of(
                new Broken("one is missing", "projects used", c -> needed(c, all -> all.subList(0, 1))),
                new Broken("none is listed", "projects used", c -> needed(c, all -> List.of())),
                new Broken(
                        "less is lost than is proved",
                        "projects used",
                        c -> needed(c, all -> List.of(lost(all.get(0), 0.8, 5, 2030), all.get(1)))),
                new Broken(
                        "one that no plan uses",
                        "projects used",
                        c -> projects(
                                unused(c),
                                new Projects(
                                        c.projects().named(),
                                        c.projects().needed(),
                                        c.projects().whole(),
                                        List.of()))));
    }

    /** The plans of the verdict without what they start of "small". */
    private static PlanClaims unused(PlanClaims c) {
        return Claims.of(c)
                .proofs(c.proofs().stream()
                        .map(proof -> proof.with(
                                proof.claim(),
                                proof.attained(),
                                proof.rows(),
                                proof.amounts().stream()
                                        .filter(one -> !one.column().startsWith("start/small/"))
                                        .toList()))
                        .toList())
                .claims();
    }

    private static Broken needed(String name, UnaryOperator<List<Needed>> change) {
        return new Broken(name, "projects", c -> needed(c, change));
    }

    private static PlanClaims needed(PlanClaims c, UnaryOperator<List<Needed>> change) {
        Projects old = c.projects();
        return projects(c, new Projects(old.named(), change.apply(old.needed()), old.whole(), old.record()));
    }

    private static PlanClaims projects(PlanClaims c, Projects changed) {
        return Claims.of(c).projects(changed).claims();
    }

    private static <T> List<T> first(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.set(0, change.apply(all.getFirst()));
        return changed;
    }

    private static Needed project(Needed n, String code, String name) {
        return new Needed(
                code,
                name,
                n.place(),
                n.process(),
                n.status(),
                n.level(),
                n.pointsLost(),
                n.earliestYear(),
                n.yearsLost());
    }

    private static Needed moved(Needed n) {
        return new Needed(
                n.project(),
                n.name(),
                new PlaceId("SUP"),
                n.process(),
                n.status(),
                n.level(),
                n.pointsLost(),
                n.earliestYear(),
                n.yearsLost());
    }

    /** With a year, and the years lost that follow from it: the earliest year is 2027. */
    private static Needed lost(Needed n, double level, double points, int year) {
        return lost(n, level, points, OptionalInt.of(year), OptionalInt.of(year - 2027));
    }

    private static Needed lost(Needed n, double level, double points, OptionalInt year, OptionalInt years) {
        return new Needed(n.project(), n.name(), n.place(), n.process(), n.status(), level, points, year, years);
    }

    private static Broken limit(String name, UnaryOperator<KnowHow> change) {
        return new Broken(
                name,
                "know-how as stated",
                c -> know(c, List.of(change.apply(c.knowHow().getFirst()))));
    }

    private static KnowHow know(KnowHow k, double gamma, double kappa, double firms, double seed, Grade grade) {
        return new KnowHow(k.process(), gamma, kappa, firms, k.thirdCountries(), seed, k.newcomers(), grade);
    }

    private static KnowHow abroad(KnowHow k, double firms) {
        return new KnowHow(k.process(), k.gamma(), k.kappa(), k.firms(), firms, k.seed(), k.newcomers(), k.grade());
    }

    private static KnowHow newcomers(KnowHow k, OptionalDouble projects) {
        return new KnowHow(
                k.process(), k.gamma(), k.kappa(), k.firms(), k.thirdCountries(), k.seed(), projects, k.grade());
    }

    private static PlanClaims know(PlanClaims c, List<KnowHow> limits) {
        return Claims.of(c).knowHow(limits).claims();
    }

    private static Broken whole(String name, UnaryOperator<List<Whole>> change) {
        return new Broken(name, "projects that pass whole", c -> {
            Projects old = c.projects();
            return projects(c, new Projects(old.named(), old.needed(), change.apply(old.whole()), old.record()));
        });
    }

    private static List<Whole> reason(List<Whole> all, Reason reason) {
        return first(
                all, w -> new Whole(w.project(), w.name(), w.place(), w.process(), reason, w.capacity(), w.earliest()));
    }

    private static List<Whole> size(List<Whole> all, double tons) {
        return first(
                all, w -> new Whole(w.project(), w.name(), w.place(), w.process(), w.reason(), tons, w.earliest()));
    }
}
