package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.runs.audit.Check;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Checks the limits that were relaxed: all of them, consistent with the verdict, and proved from both sides. */
final class LimitsCheck {

    private static final double POINTS = 1e-6;

    private final AuditInputs inputs;
    private final List<Limit> stated;
    private final Verdict verdict;
    private final ProofsCheck proofs;
    private final MaxViolation limits = new MaxViolation(
            "limits",
            "every family of limits; points = (coverage − base)·100, years gained = difference",
            UnitOfMeasure.POINTS,
            2 * POINTS);
    private final MaxViolation proved = new MaxViolation(
            "limits proved",
            "coverage = bound = what a plan attains; a plan reaches the earliest year, and none the year before",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    LimitsCheck(AuditInputs inputs, PlanClaims claims, ProofsCheck proofs) {
        this.inputs = inputs;
        this.proofs = proofs;
        stated = claims.limits();
        verdict = claims.verdict();
    }

    List<Check> checks() {
        List<String> codes = stated.stream().map(Limit::id).sorted().toList();
        List<String> expected = Relaxed.families(inputs).stream().sorted().toList();
        limits.unless(codes.equals(expected), () -> "limits " + codes + ", expected " + expected);
        stated.forEach(this::check);
        stated.forEach(this::requireProofs);
        return List.of(limits.check(), proved.check());
    }

    private void check(Limit limit) {
        Question question = inputs.question();
        double base = verdict.bestCoverage().orElse(verdict.coverageToday());
        double points = Math.max(0, UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, limit.coverage() - base));
        limits.same(limit.pointsGained(), points, () -> "points of " + limit.id());
        limit.earliestYear()
                .ifPresent(year -> limits.unless(
                        year >= question.firstYear() && year <= question.lastYear(), () -> "year of " + limit.id()));
        limits.unless(limit.yearsGained().equals(gained(limit)), () -> "years gained by " + limit.id());
    }

    private OptionalInt gained(Limit limit) {
        return verdict.earliestYear().isPresent() && limit.earliestYear().isPresent()
                ? OptionalInt.of(
                        verdict.earliestYear().getAsInt() - limit.earliestYear().getAsInt())
                : OptionalInt.empty();
    }

    private void requireProofs(Limit limit) {
        String id = limit.id();
        int asked = inputs.coverageFrom();
        proved.same(limit.coverage(), number(proofs.bound("coverage-from", id, asked)), () -> "bound of " + id);
        proved.same(limit.coverage(), number(proofs.attained("coverage-from", id, asked)), () -> "plan of " + id);
        boolean same = limit.earliestYear().equals(verdict.earliestYear()); // the plan of the verdict reaches it
        if (limit.earliestYear().isPresent() && !same) {
            int year = limit.earliestYear().getAsInt();
            proved.over(number(proofs.attained("shortfall-from", id, year)), () -> "no plan of " + id + " in " + year);
        }
        int before = limit.earliestYear().orElse(inputs.question().lastYear() + 1) - 1;
        if (before >= inputs.question().firstYear()) {
            double bound = number(proofs.bound("shortfall-from", id, before));
            proved.unless(bound > MaxViolation.SHARE, () -> id + " may reach the targets in " + before);
        }
    }

    private static double number(OptionalDouble found) {
        return found.orElse(Double.NaN);
    }
}
