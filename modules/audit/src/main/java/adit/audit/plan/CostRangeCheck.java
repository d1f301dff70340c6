package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.Costs;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.runs.audit.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks the range of the extra cost: it contains the extra cost and every cost that it lists; groups that the range of the verdict lists have a cost
 * at the ends where it has a year, and nowhere else. Costs at the ends are not recomputed.
 */
final class CostRangeCheck {

    /** Costs that differ by less, as a share of the total, are the same: the cost at an end may miss the targets by 1e-6. */
    private static final double NOISE = 1e-6;

    private final VerdictRange range;
    private final CostRange cost;
    private final double extra;
    private final double noise;
    private final MaxViolation spans = new MaxViolation(
            "range of the cost",
            "the range contains the extra cost and each cost that it lists; there is a cost where the targets are reached",
            UnitOfMeasure.MILLION_DOLLARS,
            MaxViolation.MONEY);

    CostRangeCheck(Costs costs, VerdictRange range, CostRange cost) {
        this.range = range;
        this.cost = cost;
        extra = costs.isFree() ? 0 : costs.extraCost();
        noise = NOISE * Math.max(costs.total(), costs.withoutTargets());
    }

    Check check() {
        within("extra cost", extra);
        Set<String> names = new HashSet<>();
        double before = Double.POSITIVE_INFINITY;
        for (MovedCost each : cost.assumptions()) {
            spans.unless(names.add(each.name()), () -> each.name() + " is listed twice");
            each.ends().forEach(end -> within(each.name(), end));
            spans.unless(spread(each) > noise / 20, () -> each.name() + " moves nothing");
            double former = before;
            spans.unless(spread(each) <= former + noise, () -> each.name() + " is out of order");
            before = spread(each);
            requireReached(each);
        }
        counts();
        together();
        return spans.check();
    }

    private void within(String name, double one) {
        spans.over(cost.low() - one, () -> name + ": below the range");
        spans.over(one - cost.high(), () -> name + ": above the range");
    }

    /** Infinite where an end has no cost. */
    private double spread(MovedCost each) {
        if (each.ends().size() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double low = each.low().orElseThrow();
        double high = each.high().orElseThrow();
        return Math.max(extra, Math.max(low, high)) - Math.min(extra, Math.min(low, high));
    }

    /** Where the range of the verdict lists the group too, its years say at which ends the targets are reached. */
    private void requireReached(MovedCost each) {
        range.assumptions().stream()
                .filter(one -> one.name().equals(each.name()))
                .forEach(one -> spans.unless(
                        isReached(one.low()) == each.low().isPresent()
                                && isReached(one.high()) == each.high().isPresent(),
                        () -> each.name() + " has a cost without a year, or a year without a cost"));
    }

    /** With all costs and prices at their better ends the targets cost no more than with all at the others; where nothing moves, as in the plan. */
    private void together() {
        cost.cheap()
                .ifPresent(cheap -> cost.dear()
                        .ifPresent(dear -> spans.over(cheap - dear - noise, () -> "cheaper with dear costs")));
        if (cost.moving() == 0) {
            spans.unless(
                    Stream.of(cost.cheap(), cost.dear())
                            .allMatch(end -> end.isPresent() && Math.abs(end.get() - extra) <= noise),
                    () -> "costs that do not move give another cost");
        }
    }

    private static boolean isReached(Optional<HeadlineResult> end) {
        return end.filter(found -> found.earliestYear().isPresent()).isPresent();
    }

    /** All groups that the range of the verdict lists are among those that were moved. */
    private void counts() {
        int listed = cost.assumptions().size();
        int open = Math.toIntExact(cost.assumptions().stream()
                .filter(each -> each.ends().size() < 2)
                .count());
        long unreached = range.assumptions().stream()
                .filter(each -> !isReached(each.low()) || !isReached(each.high()))
                .map(MovedAssumption::name)
                .count();
        spans.unless(
                listed <= cost.moving() && cost.moving() <= cost.tried() && (listed > 0 || cost.moving() == 0),
                () -> listed + " listed, " + cost.moving() + " moving, " + cost.tried() + " tried");
        spans.unless(
                open <= cost.unreached() && unreached <= cost.unreached() && cost.unreached() <= cost.moving(),
                () -> cost.unreached() + " without a cost at an end");
    }

    /** The checks of a plan that has the range. */
    static List<Check> of(PlanClaims claims) {
        return claims.range()
                .flatMap(range -> range.cost()
                        .flatMap(cost ->
                                claims.costs().map(costs -> List.of(new CostRangeCheck(costs, range, cost).check()))))
                .orElse(List.of());
    }
}
