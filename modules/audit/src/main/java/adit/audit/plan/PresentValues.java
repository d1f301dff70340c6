package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;

/** What units, goods and unserved demand cost, present value in million US$ of the first year, as in "The least-cost plan" of {@code docs/plan.md}. */
final class PresentValues {

    /** What the objective gives for full coverage in a year, as a part of the value of all demand; not part of the cost. */
    private static final double REWARD = 1e-7;

    private final AuditInputs inputs;
    private final Question.Assumptions assumed;
    private final double freight;

    PresentValues(AuditInputs inputs) {
        this.inputs = inputs;
        assumed = inputs.question().assumptions();
        freight = inputs.parameters().freight();
    }

    /** {@code (1+i)^−t}, t = 0 in the first year. */
    private double factor(int year) {
        return Math.pow(1 + assumed.discountRate(), inputs.question().firstYear() - year);
    }

    /** {@code q = i / (1 − (1+i)^−L)}, or 1/L without interest. */
    private double annuity() {
        double i = assumed.discountRate();
        return i == 0 ? 1.0 / assumed.plantLife() : i / (1 - Math.pow(1 + i, -assumed.plantLife()));
    }

    /** {@code size·capital · Σ_τ q·(1+i)^−τ} of a start of 1 in a year, τ the years of life within the horizon. */
    double capital(AuditUnit unit, int year) {
        double payments = 0;
        for (int paid = year; paid <= Math.min(inputs.question().lastYear(), year + assumed.plantLife() - 1); paid++) {
            payments += annuity() * factor(paid);
        }
        return unit.capitalOfStart() * payments;
    }

    /** Of a ton of main output. */
    double running(AuditUnit unit, int year) {
        return ofTon(unit.costs().running(), year);
    }

    /** Of a ton that a node takes from the pool. */
    double freight(int year) {
        return ofTon(freight, year);
    }

    /** Of a ton that a node buys: {@code price·(1+tariff) + freight}; the tariff is the members'. */
    double delivered(FormId form, String node, int year) {
        double tariff = inputs.nodes().isMember(node) ? assumed.tariffs().getOrDefault(form, 0.0) : 0;
        double price = inputs.parameters().price(form).orElse(0);
        return ofTon(price * (1 + tariff) + freight, year);
    }

    /** Of a ton of demand that is not served. */
    double unserved(int year) {
        return ofTon(assumed.unservedValue(), year);
    }

    private double ofTon(double dollars, int year) {
        return millions(dollars) * factor(year);
    }

    /** For full coverage in a year, not discounted: a part in ten million of the value of all demand not served. */
    double reward(int year) {
        double demand = inputs.nodes().codes().stream()
                .mapToDouble(node -> inputs.demand(node, year))
                .sum();
        return millions(REWARD * inputs.rewardedValue() * demand);
    }

    private static double millions(double dollars) {
        return UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, dollars);
    }
}
