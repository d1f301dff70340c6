package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;

/**
 * Present values in US$ of the first year.
 *
 * @param rate yearly, real
 * @param life years over which capital cost is spread
 * @param years length of the horizon
 */
record Discount(double rate, int life, int years) {

    static Discount of(ResolvedQuestion r) {
        Question.Assumptions assumed = r.question().assumptions();
        return new Discount(assumed.discountRate(), assumed.plantLife(), r.years());
    }

    /** Present value of 1 US$ in year {@code t}. */
    double factor(int t) {
        return Math.pow(1 + rate, -t);
    }

    /**
     * Present value of the yearly payments, within the horizon, for 1 US$ of capital cost that starts in year {@code t}: an
     * annuity over the life of the plant, of which the part after the horizon is not counted.
     */
    double capital(int t) {
        double payment = rate == 0 ? 1.0 / life : rate / (1 - Math.pow(1 + rate, -life));
        double sum = 0;
        for (int year = t; year < years && year < t + life; year++) {
            sum += payment * factor(year);
        }
        return sum;
    }
}
