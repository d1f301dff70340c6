package adit.plan.model;

import adit.basics.UnitOfMeasure;
import adit.math.lp.LpSolution;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The multipliers of the best coverage, from which families of limits state shadow prices. A multiplier is valid only at the margin: for
 * the next ton, not for the next thousand; amounts are small compared with the flows.
 */
public final class ShadowPrices {

    private static final double SMALL = 1e-9;

    private final LevelModel model;
    private final ResolvedQuestion r;
    private final LpSolution solution;
    private final GrossRequirements requirements;

    public ShadowPrices(LevelModel model, LpSolution solution) {
        this.model = model;
        this.solution = solution;
        r = model.resolved();
        requirements = new GrossRequirements(r);
    }

    /** The highest shadow prices of all families of limits, the highest first. */
    public List<ShadowPrice> strongest(int count) {
        return model.limits().stream()
                .flatMap(family -> family.shadowPrices(this).stream())
                .filter(price -> price.points() > 1e-3)
                .sorted(Comparator.comparingDouble(ShadowPrice::points)
                        .reversed()
                        .thenComparing(ShadowPrice::subject)
                        .thenComparing(ShadowPrice::kind))
                .limit(count)
                .toList();
    }

    /** Gain in points from one more unit of mass of a form in the pool of the cut-off in a year. */
    public double worth(int form, int t) {
        return points(-solution.rowDual(model.cut().poolRow(form, t)));
    }

    /** Gain in points from one more unit of activity of a process: its outputs minus its inputs, at least 0. */
    public double worthOfStep(Chain.Step step, int t) {
        double worth = worth(step.output(), t);
        for (Chain.Part part : step.inputs()) {
            worth -= part.amount() * worth(part.form(), t);
        }
        for (Chain.Part part : step.byProducts()) {
            worth += part.amount() * worth(part.form(), t);
        }
        return Math.max(0, worth);
    }

    /** Gain in points if the upper bound of a row rises by one. */
    public double pointsOfRow(int row) {
        return points(solution.rowDual(row));
    }

    /** Gain in points if the upper bound of a column rises by one. */
    public double pointsOfColumn(int column) {
        return points(solution.reducedCost(column));
    }

    private static double points(double share) {
        return UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, share);
    }

    /** The price of a certain amount of something in every year; {@code worth} is that of one unit of mass in a year. */
    public ShadowPrice everyYear(String kind, String subject, String words, int form, IntToDoubleFunction worth) {
        double sum = 0;
        int best = 0;
        for (int t = 0; t < r.years(); t++) {
            double here = worth.applyAsDouble(t);
            sum += here;
            best = here > worth.applyAsDouble(best) + SMALL ? t : best;
        }
        double amount = amountFor(form);
        return price(kind, subject, words, best, amount, sum * amount);
    }

    /**
     * A price.
     *
     * @param t number of the year of the largest effect
     * @param amount units of mass a year
     * @param points points of coverage that the amount gains
     */
    public ShadowPrice price(String kind, String subject, String words, int t, double amount, double points) {
        return new ShadowPrice(
                kind, subject, words, r.calendar(t), amount * r.scale().mass(), UnitOfMeasure.TONS_PER_YEAR, points);
    }

    /** The power of ten in tons nearest below one part in fifty of the need: 1,000 t of oxide, 10 t of a heavy one. */
    public double amountFor(int form) {
        double part = requirements.ofForm(form) * r.scale().mass() / 50;
        return Math.pow(10, Math.floor(Math.log10(part) + SMALL)) / r.scale().mass();
    }

    /** Number of the main output of a unit. */
    public int output(Unit unit) {
        return r.chain().steps().get(unit.step()).output();
    }

    public LevelModel model() {
        return model;
    }

    public ResolvedQuestion resolved() {
        return r;
    }
}
