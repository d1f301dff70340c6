package adit.plan;

import adit.math.lp.LpSolution;
import adit.plan.PlanResult.ShadowPrice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Describes the multipliers of the best coverage as shadow prices. A multiplier is valid only at the margin: for the next
 * ton, not for the next thousand; amounts are small compared with the flows.
 */
final class Shadows {

    private static final double SMALL = 1e-9;

    private final LevelModel model;
    private final Resolved r;
    private final LpSolution solution;
    private final Needs needs;

    Shadows(LevelModel model, LpSolution solution) {
        this.model = model;
        this.solution = solution;
        r = model.resolved();
        needs = new Needs(r);
    }

    List<ShadowPrice> strongest(int count) {
        List<ShadowPrice> all = new ArrayList<>();
        addCapacities(all);
        addMaterials(all);
        addStarts(all);
        addKnowHow(all);
        return all.stream()
                .filter(price -> price.points() > 1e-3)
                .sorted(Comparator.comparingDouble(ShadowPrice::points)
                        .reversed()
                        .thenComparing(ShadowPrice::subject))
                .limit(count)
                .toList();
    }

    /** Gain in points from one more unit of mass of a form in the pool of the cut-off in a year. */
    private double worth(int form, int t) {
        return -solution.rowDual(model.cut().poolRow(form, t)) * 100;
    }

    private double worthOfStep(Chain.Step step, int t) {
        double worth = worth(step.output(), t);
        for (Chain.Part part : step.inputs()) {
            worth -= part.amount() * worth(part.form(), t);
        }
        for (Chain.Part part : step.byProducts()) {
            worth += part.amount() * worth(part.form(), t);
        }
        return Math.max(0, worth);
    }

    /** More capacity of a process, throughout. */
    private void addCapacities(List<ShadowPrice> all) {
        for (Chain.Step step : r.chain().steps()) {
            if (!step.isMine()) {
                add(all, "capacity", step.id().code(), step.name(), step.output(), t -> worthOfStep(step, t));
            }
        }
    }

    /** More mined material, throughout. */
    private void addMaterials(List<ShadowPrice> all) {
        for (int m = 0; m < r.chain().forms().size(); m++) {
            int form = m;
            boolean mined = r.chain().steps().stream()
                    .filter(Chain.Step::isMine)
                    .anyMatch(step ->
                            step.output() == form || step.byProducts().stream().anyMatch(part -> part.form() == form));
            if (mined) {
                String code = r.chain().forms().get(m).code();
                add(all, "material", code, code, m, t -> worth(form, t));
            }
        }
    }

    private void add(
            List<ShadowPrice> all,
            String kind,
            String subject,
            String words,
            int form,
            java.util.function.IntToDoubleFunction worth) {
        double amount = amountFor(form);
        double sum = 0;
        int best = 0;
        for (int t = 0; t < r.years(); t++) {
            double here = worth.applyAsDouble(t);
            sum += here;
            best = here > worth.applyAsDouble(best) + SMALL ? t : best;
        }
        all.add(new ShadowPrice(kind, subject, words, r.calendar(best), tons(amount), "t/y", sum * amount));
    }

    /** The power of ten in tons nearest below one part in fifty of the need: 1,000 t of oxide, 10 t of a heavy one. */
    private double amountFor(int form) {
        double part = needs.ofForm(form) * r.scale().mass() / 50;
        return Math.pow(10, Math.floor(Math.log10(part) + SMALL)) / r.scale().mass();
    }

    private double tons(double units) {
        return units * r.scale().mass();
    }

    /** A part of a project that could start one year earlier than status and lead time allow. */
    private void addStarts(List<ShadowPrice> all) {
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            int before = unit.earliest() - 1;
            if (unit.kind() == Unit.Kind.PROJECT && before >= 0 && before < r.years()) {
                double points = solution.reducedCost(model.expansion().startColumn(u, before)) * 100;
                double amount = Math.min(unit.size(), amountFor(output(unit)));
                double part = points * amount / unit.size();
                all.add(new ShadowPrice(
                        "start", unit.id(), unit.name(), r.calendar(before), tons(amount), "t/y", part));
            }
        }
    }

    /** More growth of a class in a place, summed over the years. */
    private void addKnowHow(List<ShadowPrice> all) {
        java.util.Map<String, double[]> sums = new java.util.TreeMap<>();
        List<RowTag> tags = model.tags();
        for (int row : model.expansion().knowHowRows()) {
            RowTag tag = tags.get(row);
            Unit unit = r.units().get(tag.subject());
            String key = r.chain().steps().get(unit.step()).skill() + "/" + unit.reporting();
            double points = solution.rowDual(row) * 100 * amountFor(output(unit));
            double[] sum = sums.computeIfAbsent(key, any -> new double[] {0, 0, 0, amountFor(output(unit))});
            sum[0] += points;
            if (points > sum[1]) {
                sum[1] = points;
                sum[2] = tag.year();
            }
        }
        sums.forEach((key, sum) -> all.add(new ShadowPrice(
                "know-how", key, key.replace("/", " in "), r.calendar((int) sum[2]), tons(sum[3]), "t/y", sum[0])));
    }

    private int output(Unit unit) {
        return r.chain().steps().get(unit.step()).output();
    }
}
