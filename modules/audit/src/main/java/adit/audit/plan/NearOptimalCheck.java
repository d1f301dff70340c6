package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.Costs;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Start;
import adit.runs.audit.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks the classes of projects as far as world, question and the plan shown tell: what a plan may cost, that every project that can start is listed
 * once, that its class follows from its range, and that the plan shown, which is one of those plans, lies within it. The ranges are not computed again.
 */
final class NearOptimalCheck {

    /** More than this part of a project is a start. */
    private static final double STARTS = 1e-3;

    /** Costs that differ by less than this part are the same. */
    private static final double FREE = 1e-7;

    private static final Comparator<ProjectClass> ORDER = Comparator.comparing(ProjectClass::in)
            .thenComparing(Comparator.comparingDouble(ProjectClass::least).reversed())
            .thenComparing(Comparator.comparingDouble(ProjectClass::most).reversed());

    private final AuditInputs inputs;
    private final PlanClaims claims;
    private final MaxViolation cost = new MaxViolation(
            "cost of similar plans",
            "what a plan may cost more = the study's part of the cost of the targets",
            "part",
            MaxViolation.ROUNDING);
    private final MaxViolation listed = new MaxViolation(
            "classes of projects",
            "every project that can start is listed once, as it is in the world; its class follows from its range, which contains the plan shown",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    NearOptimalCheck(AuditInputs inputs, PlanClaims claims) {
        this.inputs = inputs;
        this.claims = claims;
    }

    /** None if the study does not ask, and nothing is stated. */
    List<Check> checks() {
        OptionalDouble asked = inputs.question().assumptions().nearOptimal();
        if (asked.isEmpty() && claims.nearOptimal().isEmpty()) {
            return List.of();
        }
        boolean due = asked.isPresent() && claims.portfolio().isPresent();
        listed.unless(due == claims.nearOptimal().isPresent(), () -> "asked for and stated, or neither");
        claims.nearOptimal().ifPresent(near -> {
            check(near, asked.orElse(0));
            check(near.projects());
        });
        return List.of(cost.check(), listed.check());
    }

    private void check(NearOptimal near, double share) {
        double allowed = claims.costs().map(costs -> share * extra(costs)).orElse(0.0);
        cost.sameInPart(near.allowed(), allowed, () -> "million US$");
    }

    private static double extra(Costs costs) {
        double extra = costs.total() - costs.withoutTargets();
        double size = Math.max(Math.abs(costs.total()), Math.abs(costs.withoutTargets()));
        return extra > FREE * size ? extra : 0;
    }

    private void check(List<ProjectClass> projects) {
        Set<String> due = inputs.units().values().stream()
                .filter(unit -> unit.kind() == AuditUnit.Kind.PROJECT && unit.size() > 0)
                .filter(unit -> unit.schedule().from() <= inputs.question().lastYear())
                .map(AuditUnit::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<ProjectClass> before = Optional.empty();
        for (ProjectClass each : projects) {
            listed.unless(due.remove(each.project()), () -> each.project() + " cannot start, or is listed twice");
            before.ifPresent(
                    one -> listed.unless(ORDER.compare(one, each) <= 0, () -> each.project() + " is out of order"));
            describe(each);
            checkRange(each);
            before = Optional.of(each);
        }
        listed.unless(due.isEmpty(), () -> "not listed: " + String.join(", ", due));
    }

    private void describe(ProjectClass each) {
        AuditUnit unit = inputs.units().get(each.project());
        boolean described = unit != null
                && each.name().equals(unit.name())
                && each.place().equals(unit.site().place())
                && each.process().equals(unit.recipe().id().code())
                && each.status().equals(unit.evidence().status());
        listed.unless(described, () -> "description of " + each.project());
    }

    private void checkRange(ProjectClass each) {
        AuditUnit unit = inputs.units().get(each.project());
        double all = unit == null ? 0 : unit.schedule().survival();
        listed.unless(0 <= each.least() && each.most() <= all + MaxViolation.SHARE, () -> "range of " + each.project());
        double shown = claims.portfolio().map(Portfolio::starts).orElse(List.of()).stream()
                .filter(start -> start.unit().equals(each.project()))
                .mapToDouble(Start::amount)
                .sum();
        listed.over(each.least() - shown, () -> each.project() + ": the plan shown starts less, " + shown);
        listed.over(shown - each.most(), () -> each.project() + ": the plan shown starts more, " + shown);
        String in = each.least() > STARTS ? "every" : each.most() > STARTS ? "some" : "none";
        listed.unless(each.in().code().equals(in), () -> each.project() + " is in " + in);
    }
}
