package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Checks that the verdict follows from proofs and portfolio. A missing item counts as a violation of 1. */
final class VerdictCheck {

    private final Question question;
    private final PlanClaims claims;
    private final ProofsCheck proofs;
    private final Verdict verdict;
    private final MaxViolation words = new MaxViolation(
            "verdict", "target year, first point of the curve, and parts agree", "share or year", MaxViolation.SHARE);
    private final MaxViolation shortfall = new MaxViolation(
            "shortfall proved",
            "unreachable: the proof's bound is above 0 and the shortfall",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation level = new MaxViolation(
            "best level proved",
            "best coverage and lowest share = bound = what a plan attains",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation earliest = new MaxViolation(
            "earliest year proved",
            "a plan reaches the targets from it; the year before has a shortfall, by its proof",
            "",
            MaxViolation.SHARE);
    private final MaxViolation first = new MaxViolation(
            "first year",
            "a portfolio exists if there is an earliest year, from the later of target year and earliest year",
            UnitOfMeasure.YEARS,
            0);

    VerdictCheck(Question question, PlanClaims claims, ProofsCheck proofs) {
        this.question = question;
        this.claims = claims;
        this.proofs = proofs;
        verdict = claims.verdict();
    }

    List<Check> checks() {
        checkWords();
        checkShortfall();
        checkLevel();
        checkEarliest();
        checkFirst();
        return List.of(words.check(), shortfall.check(), level.check(), earliest.check(), first.check());
    }

    private void checkWords() {
        int asked = question.targets().stream().mapToInt(Target::from).min().orElseThrow();
        words.same(verdict.askedYear(), asked, () -> "asked year");
        words.unless(question.targetForms().size() == 1, () -> "targets are for several forms");
        Optional<CurvePoint> today = claims.curve().stream().findFirst();
        words.same(
                verdict.coverageToday(),
                today.map(CurvePoint::best).orElse(Double.NaN),
                () -> "coverage in the first year");
        boolean early =
                verdict.earliestYear().isPresent() && verdict.earliestYear().getAsInt() <= asked;
        words.unless(verdict.reachable() || !early, () -> "unreachable, but the earliest year is early enough");
        int latest = question.targets().stream().mapToInt(Target::from).max().orElseThrow();
        boolean late = verdict.earliestYear().orElse(Integer.MAX_VALUE) > latest;
        words.unless(!verdict.reachable() || !late, () -> "reachable, but the earliest year is too late");
        words.unless(verdict.bestCoverage().isPresent() == wants(Target.Coverage.class), () -> "best coverage");
        words.unless(verdict.lowestShare().isPresent() == wants(Target.Share.class), () -> "lowest share");
        question.targets().forEach(this::checkAgainst);
    }

    private boolean wants(Class<? extends Target> kind) {
        return question.targets().stream().anyMatch(kind::isInstance);
    }

    /** All targets can only be reached together if each can be reached on its own. */
    private void checkAgainst(Target target) {
        if (verdict.reachable()) {
            switch (target) {
                case Target.Coverage wanted ->
                    words.over(wanted.level() - verdict.bestCoverage().orElse(0.0), () -> "reachable, but " + target);
                case Target.Share wanted ->
                    words.over(verdict.lowestShare().orElse(1.0) - wanted.level(), () -> "reachable, but " + target);
            }
        }
    }

    private void checkShortfall() {
        if (verdict.reachable()) {
            shortfall.same(verdict.shortfall(), 0, () -> "reachable");
        } else {
            requireAboveZero(shortfall, "shortfall-asked", verdict.askedYear());
            proofs.bound("shortfall-asked", "", verdict.askedYear())
                    .ifPresent(bound -> shortfall.same(verdict.shortfall(), bound, () -> "shortfall"));
            proofs.attained("shortfall-asked", "", verdict.askedYear())
                    .ifPresent(least -> shortfall.same(verdict.shortfall(), least, () -> "plan of the shortfall"));
        }
    }

    private void requireAboveZero(MaxViolation violation, String aim, int year) {
        OptionalDouble bound = proofs.bound(aim, "", year);
        violation.unless(bound.isPresent(), () -> "no proof " + aim + "-" + year);
        violation.unless(bound.orElse(1) > MaxViolation.SHARE, () -> aim + "-" + year + " proves nothing: " + bound);
    }

    private void checkLevel() {
        question.targets().forEach(target -> {
            switch (target) {
                case Target.Coverage any ->
                    verdict.bestCoverage().ifPresent(best -> requireBoth("coverage-from", any.from(), best));
                case Target.Share any ->
                    verdict.lowestShare().ifPresent(lowest -> requireBoth("share-from", any.from(), lowest));
            }
        });
    }

    /** A level from the year of its target has a bound and a plan that attains it. */
    private void requireBoth(String aim, int from, double stated) {
        OptionalDouble bound = proofs.bound(aim, "", from);
        OptionalDouble attained = proofs.attained(aim, "", from);
        level.same(stated, bound.orElse(Double.NaN), () -> "bound of " + aim);
        level.same(stated, attained.orElse(Double.NaN), () -> "plan of " + aim);
    }

    private void checkEarliest() {
        int before = verdict.earliestYear().orElse(question.lastYear() + 1) - 1;
        earliest.unless(before < question.lastYear() + 1, () -> "earliest year outside the horizon");
        earliest.unless(before >= question.firstYear() - 1, () -> "earliest year outside the horizon");
        if (before >= question.firstYear()) {
            requireAboveZero(earliest, "shortfall-from", before);
        }
        verdict.earliestYear().ifPresent(year -> {
            double attained = proofs.attained("shortfall-from", "", year).orElse(Double.NaN);
            earliest.over(attained, () -> "no plan that reaches the targets from " + year);
        });
    }

    private void checkFirst() {
        boolean any = verdict.earliestYear().isPresent();
        first.unless(any || !verdict.reachable(), () -> "reachable, but no earliest year");
        first.unless(claims.portfolio().isPresent() == any, () -> any ? "no portfolio" : "a portfolio, but no year");
        first.unless(
                claims.costs().isPresent() == claims.portfolio().isPresent(), () -> "costs without portfolio, or none");
        if (any && claims.portfolio().isPresent()) {
            Portfolio portfolio = claims.portfolio().get();
            int from = verdict.reachable()
                    ? verdict.askedYear()
                    : Math.max(verdict.askedYear(), verdict.earliestYear().getAsInt());
            first.same(portfolio.from(), from, () -> "first year of the portfolio");
        }
    }
}
