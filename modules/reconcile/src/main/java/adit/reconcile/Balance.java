package adit.reconcile;

import adit.basics.FormId;
import java.util.List;

/**
 * One linear equation: the terms add up to 0.
 *
 * @param form whose tons they are
 * @param name its name, such as {@code refined-copper in CHN}
 * @param terms coefficients by variable
 */
record Balance(FormId form, String name, List<Term> terms) {

    /** A coefficient (t of the balance's form per unit of the variable) of a variable by its number. */
    record Term(int variable, double coefficient) {}

    Balance {
        terms = List.copyOf(terms);
    }

    /** Sum of the terms, t/y; 0 if the balance closes. */
    double residual(double[] x) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.coefficient() * x[term.variable()];
        }
        return sum;
    }

    /** Sum of the absolute terms, t/y: the reference for a residual. */
    double turnover(double[] x) {
        double sum = 0;
        for (Term term : terms) {
            sum += Math.abs(term.coefficient() * x[term.variable()]);
        }
        return sum;
    }
}
