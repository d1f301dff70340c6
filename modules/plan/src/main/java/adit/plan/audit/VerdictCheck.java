package adit.plan.audit;

import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Verdict;
import adit.plan.Question;
import adit.plan.Target;
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
    private final Tally words = new Tally(
            "verdict", "target year, first point of the curve, and parts agree", "share or year", Tally.SHARE);
    private final Tally shortfall = new Tally(
            "shortfall proved", "unreachable: the proof's bound is above 0 and the shortfall", "share", Tally.SHARE);
    private final Tally level =
            new Tally("best level proved", "best coverage = the bound of its proof", "share", Tally.SHARE);
    private final Tally earliest =
            new Tally("earliest year proved", "the year before has a shortfall, by its proof", "", Tally.SHARE);
    private final Tally first = new Tally(
            "first year",
            "a portfolio exists if there is an earliest year, from the later of target year and earliest year",
            "years",
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
        question.targets().forEach(target -> checkAgainst(target, asked));
    }

    private boolean wants(Class<? extends Target> kind) {
        return question.targets().stream().anyMatch(kind::isInstance);
    }

    /** A target that starts in the target year can only be reachable if its level is reachable on its own. */
    private void checkAgainst(Target target, int asked) {
        if (verdict.reachable() && target.from() == asked) {
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
            proofs.bound("shortfall-asked", verdict.askedYear())
                    .ifPresent(bound -> shortfall.same(verdict.shortfall(), bound, () -> "shortfall"));
        }
    }

    private void requireAboveZero(Tally tally, String aim, int year) {
        OptionalDouble bound = proofs.bound(aim, year);
        tally.unless(bound.isPresent(), () -> "no proof " + aim + "-" + year);
        tally.unless(bound.orElse(1) > Tally.SHARE, () -> aim + "-" + year + " proves nothing: " + bound);
    }

    private void checkLevel() {
        verdict.bestCoverage().ifPresent(best -> {
            OptionalDouble bound = proofs.bound("coverage-from", verdict.askedYear());
            level.unless(bound.isPresent(), () -> "no proof coverage-from-" + verdict.askedYear());
            bound.ifPresent(value -> level.same(best, value, () -> "best coverage"));
        });
        verdict.lowestShare()
                .ifPresent(lowest -> proofs.bound("share-from", verdict.askedYear())
                        .ifPresent(value -> level.same(lowest, value, () -> "lowest share")));
    }

    private void checkEarliest() {
        int before = verdict.earliestYear().orElse(question.lastYear() + 1) - 1;
        earliest.unless(before < question.lastYear() + 1, () -> "earliest year outside the horizon");
        earliest.unless(before >= question.firstYear() - 1, () -> "earliest year outside the horizon");
        if (before >= question.firstYear()) {
            requireAboveZero(earliest, "shortfall-from", before);
        }
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
