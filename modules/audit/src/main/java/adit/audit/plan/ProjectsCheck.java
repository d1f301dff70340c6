package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Projects;
import adit.plandata.result.Projects.Needed;
import adit.runs.audit.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks what is said to be lost without a project against the verdict, and against its bound and its plans: a project that a plan of the verdict does
 * not use loses nothing, and the multipliers of the verdict also bound the level without a project, so that one which they show to be needed is listed.
 * Levels and years without a project are not computed again.
 */
final class ProjectsCheck {

    private static final double NONE = 1e-12;

    private final AuditInputs inputs;
    private final ProofsCheck proofs;
    private final Projects projects;
    private final Verdict verdict;
    private final boolean coverage;
    private final double level;
    private final MaxViolation stated = new MaxViolation(
            "projects",
            "each is a project of the world, listed once; points and years lost = difference from the verdict, which"
                    + " is not worse",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation used = new MaxViolation(
            "projects used",
            "the plans of the verdict use what it loses points or years without, and its multipliers allow no better"
                    + " level",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    ProjectsCheck(AuditInputs inputs, PlanClaims claims, ProofsCheck proofs) {
        this.inputs = inputs;
        this.proofs = proofs;
        projects = claims.projects();
        verdict = claims.verdict();
        coverage = inputs.question().targets().stream().anyMatch(Target.Coverage.class::isInstance);
        level = (coverage ? verdict.bestCoverage() : verdict.lowestShare()).orElse(Double.NaN);
    }

    List<Check> checks() {
        int named = Math.toIntExact(inputs.units().values().stream()
                .filter(unit -> unit.kind() == AuditUnit.Kind.PROJECT && unit.size() > 0)
                .count());
        stated.same(projects.named(), named, () -> "number of projects");
        Set<String> codes = new HashSet<>();
        Optional<Needed> before = Optional.empty();
        for (Needed each : projects.needed()) {
            stated.unless(codes.add(each.project()), () -> each.project() + " is listed twice");
            before.ifPresent(one -> stated.unless(inOrder(one, each), () -> each.project() + " is out of order"));
            describe(each);
            compare(each);
            requireUse(each);
            requireBound(each);
            before = Optional.of(each);
        }
        requireListed(codes);
        return List.of(stated.check(), used.check());
    }

    private void describe(Needed each) {
        AuditUnit unit = inputs.units().get(each.project());
        boolean described = unit != null
                && unit.kind() == AuditUnit.Kind.PROJECT
                && each.name().equals(unit.name())
                && each.place().equals(unit.site().place())
                && each.process().equals(unit.recipe().id().code())
                && each.status().equals(unit.evidence().status());
        stated.unless(described, () -> "description of " + each.project());
    }

    /** By how much the level is worse without it; not below 0. */
    private double lost(Needed each) {
        return coverage ? level - each.level() : each.level() - level;
    }

    private void compare(Needed each) {
        double points = UnitOfMeasure.POINTS.to(UnitOfMeasure.SHARE, each.pointsLost());
        stated.same(points, lost(each), () -> "points lost without " + each.project());
        stated.unless(points >= 0, () -> "a better level without " + each.project());
        stated.unless(each.level() >= 0 && each.level() <= 1, () -> "level without " + each.project());
        boolean later = year(each.earliestYear()) > year(verdict.earliestYear());
        stated.unless(
                later || each.earliestYear().equals(verdict.earliestYear()), () -> "earlier without " + each.project());
        stated.unless(later || lost(each) > MaxViolation.SHARE / 2, () -> "nothing is lost without " + each.project());
        Question question = inputs.question();
        each.earliestYear()
                .ifPresent(year -> stated.unless(
                        year >= question.firstYear() && year <= question.lastYear(),
                        () -> "year without " + each.project()));
        stated.unless(each.yearsLost().equals(yearsLost(each)), () -> "years lost without " + each.project());
    }

    private OptionalInt yearsLost(Needed each) {
        return each.earliestYear().isPresent() && verdict.earliestYear().isPresent()
                ? OptionalInt.of(
                        each.earliestYear().getAsInt() - verdict.earliestYear().getAsInt())
                : OptionalInt.empty();
    }

    private static int year(OptionalInt year) {
        return year.orElse(Integer.MAX_VALUE);
    }

    private static boolean inOrder(Needed one, Needed next) {
        int years = Integer.compare(year(one.earliestYear()), year(next.earliestYear()));
        return years > 0 || (years == 0 && one.pointsLost() >= next.pointsLost());
    }

    /** A plan that attains the level, or the targets in the earliest year, without a project shows that it is not needed for them. */
    private void requireUse(Needed each) {
        if (each.pointsLost() > 0) {
            requireUse(each, coverage ? "coverage-from" : "share-from", levelFrom());
        }
        if (!each.earliestYear().equals(verdict.earliestYear())) {
            verdict.earliestYear().ifPresent(year -> requireUse(each, "shortfall-from", year));
        }
    }

    private int levelFrom() {
        return inputs.question().targets().stream()
                .filter(target -> target instanceof Target.Coverage == coverage)
                .mapToInt(Target::from)
                .findFirst()
                .orElseThrow();
    }

    private void requireUse(Needed each, String aim, int from) {
        used.unless(
                proofs.started(aim, from, each.project()) > NONE,
                () -> "the plan of " + aim + "-" + from + " does without " + each.project());
    }

    private void requireBound(Needed each) {
        OptionalDouble bound = boundWithout(each.project());
        used.unless(bound.isPresent(), () -> "no bound of the level");
        bound.ifPresent(most -> used.over(
                coverage ? each.level() - most : most - each.level(),
                () -> "level without " + each.project() + " beyond its bound"));
    }

    private OptionalDouble boundWithout(String project) {
        return proofs.boundWithout(coverage ? "coverage-from" : "share-from", levelFrom(), project);
    }

    /** A project without which even the bound of the level is worse cannot be missing. */
    private void requireListed(Set<String> codes) {
        for (AuditUnit unit : inputs.units().values()) {
            if (unit.kind() == AuditUnit.Kind.PROJECT && !codes.contains(unit.id())) {
                boundWithout(unit.id())
                        .ifPresent(most -> used.over(
                                (coverage ? level - most : most - level) - MaxViolation.SHARE,
                                () -> unit.id() + " is needed and not listed"));
            }
        }
    }
}
