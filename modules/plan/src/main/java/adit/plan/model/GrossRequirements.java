package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import java.util.Arrays;

/**
 * How much of each form the demand of the last year outside the supplier calls for, if every step runs at its recipe. A
 * yardstick for sizes and for bounds that never bind; not a result.
 */
final class GrossRequirements {

    private final double[] need;
    private final double largestFlow;

    GrossRequirements(ResolvedQuestion r) {
        need = new double[r.chain().forms().size()];
        int last = r.years() - 1;
        for (int m = 0; m < need.length; m++) {
            need[m] = largestDemand(r, m, last);
        }
        for (int pass = 0; pass < need.length; pass++) {
            r.chain().steps().forEach(this::passUpstream);
        }
        largestFlow = Math.max(Arrays.stream(need).max().orElse(0), largestIntake(r));
    }

    /** The total possible input of all facilities and projects, t/y. */
    private static double largestIntake(ResolvedQuestion r) {
        double sum = 0;
        for (Unit unit : r.units()) {
            for (Chain.Part input : r.chain().steps().get(unit.step()).inputs()) {
                sum += unit.kind() == Unit.Kind.FURTHER ? 0 : unit.size() * input.amount();
            }
        }
        return sum;
    }

    private static double largestDemand(ResolvedQuestion r, int form, int last) {
        double largest = 0;
        for (int t = 0; t <= last; t++) {
            largest = Math.max(largest, r.demandOutside(form, t));
        }
        return largest;
    }

    private void passUpstream(Chain.Step step) {
        for (Chain.Part input : step.inputs()) {
            need[input.form()] = Math.max(need[input.form()], need[step.output()] * input.amount());
        }
    }

    /** Units of mass a year of a form. */
    double ofForm(int form) {
        return need[form];
    }

    /** The largest of all, units of mass a year. */
    double largest() {
        return largestFlow;
    }
}
