package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.Span;
import adit.runs.audit.Check;
import adit.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks the range of the verdict: it contains the verdict and every result that it lists, and the figures that were moved are those of
 * the world. Levels and years at the ends are not recomputed.
 */
final class RangeCheck {

    /** Levels that differ by less are the same, in solves that began elsewhere. */
    private static final double NOISE = 1e-9;

    private final AuditInputs inputs;
    private final PlanClaims claims;
    private final VerdictRange range;
    private final MaxViolation spans = new MaxViolation(
            "range",
            "the range contains the verdict and each result that it lists; the band contains the curve",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation figures = new MaxViolation(
            "range figures", "the figures moved are those of the world that count, with its ranges", "", 0);

    RangeCheck(AuditInputs inputs, PlanClaims claims, VerdictRange range) {
        this.inputs = inputs;
        this.claims = claims;
        this.range = range;
    }

    List<Check> checks(World world) {
        within("verdict", range.alone(), verdict());
        Set<String> names = new HashSet<>();
        for (MovedAssumption each : range.assumptions()) {
            spans.unless(names.add(each.name()), () -> each.name() + " is listed twice");
            each.low().ifPresent(end -> within(each.name() + " low", range.alone(), end));
            each.high().ifPresent(end -> within(each.name() + " high", range.alone(), end));
            spans.unless(moves(each), () -> each.name() + " moves nothing");
        }
        counts();
        band();
        cells(world);
        return List.of(spans.check(), figures.check());
    }

    /** The level is that of coverage where there is such a target. */
    private HeadlineResult verdict() {
        Verdict verdict = claims.verdict();
        boolean coverage = inputs.question().targets().stream().anyMatch(Target.Coverage.class::isInstance);
        double level = (coverage ? verdict.bestCoverage() : verdict.lowestShare()).orElse(Double.NaN);
        return new HeadlineResult(level, verdict.earliestYear());
    }

    private void within(String name, Span span, HeadlineResult one) {
        spans.over(span.low() - one.level(), () -> name + ": level below the range");
        spans.over(one.level() - span.high(), () -> name + ": level above the range");
        boolean after = number(span.earliest()) <= number(one.earliestYear());
        boolean before = number(one.earliestYear()) <= number(span.latest());
        spans.unless(after && before, () -> name + ": year outside the range");
    }

    private static int number(OptionalInt year) {
        return year.orElse(Integer.MAX_VALUE);
    }

    private boolean moves(MovedAssumption each) {
        return each.low().isEmpty()
                || each.high().isEmpty()
                || differs(each.low().get())
                || differs(each.high().get());
    }

    private boolean differs(HeadlineResult end) {
        HeadlineResult stated = verdict();
        return Math.abs(end.level() - stated.level()) > NOISE
                || !end.earliestYear().equals(stated.earliestYear());
    }

    private void counts() {
        int listed = range.assumptions().size();
        spans.unless(
                listed <= range.moving()
                        && range.moving() <= range.tried()
                        && range.crossing().orElse(0) <= range.moving(),
                () -> listed + " listed, " + range.crossing().orElse(0) + " crossing, " + range.moving() + " moving, "
                        + range.tried() + " tried");
        spans.unless(listed > 0 || range.moving() == 0, () -> "none is listed");
    }

    private void band() {
        List<Integer> years = range.band().stream().map(BandPoint::year).toList();
        List<Integer> stated = claims.curve().stream().map(CurvePoint::year).toList();
        spans.unless(years.isEmpty() || years.equals(stated), () -> "years of the band: " + years);
        for (int t = 0; t < Math.min(years.size(), stated.size()); t++) {
            BandPoint point = range.band().get(t);
            double best = claims.curve().get(t).best();
            spans.over(point.low() - best, () -> "band above the curve in " + point.year());
            spans.over(best - point.high(), () -> "band below the curve in " + point.year());
        }
    }

    private void cells(World world) {
        MovedFigures moved = new MovedFigures(inputs, world, figures);
        range.assumptions().forEach(each -> moved.require(each.name(), each.cells()));
        range.cost().ifPresent(cost -> cost.assumptions().forEach(each -> moved.require(each.name(), each.cells())));
    }
}
