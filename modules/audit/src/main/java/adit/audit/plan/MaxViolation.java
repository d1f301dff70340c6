package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.runs.audit.Check;
import java.util.function.Supplier;

/** A check while it is made: keeps the largest violation and its place. */
final class MaxViolation {

    /** Tons, or tons a year: what a solver may leave in a row, as a part of the largest yearly demand. */
    static final double TONS = 1e-8;

    /** Shares from 0 to 1. */
    static final double SHARE = 1e-6;

    /** Bounds that the same multipliers give, with other bounds on columns that never bind. */
    static final double BOUND = 1e-7;

    /** Million US$, as a share of the value of the largest yearly demand. */
    static final double MONEY = 1e-9;

    /** Two numbers that the same formula gives, as a part of the larger one. */
    static final double ROUNDING = 1e-9;

    private final String name;
    private final String words;
    private final String unit;
    private final double tolerance;
    private double worst;
    private String where = "";

    MaxViolation(String name, String words, UnitOfMeasure unit, double tolerance) {
        this(name, words, unit.symbol(), tolerance);
    }

    /** A check whose violations are counted in something that is no unit of results. */
    MaxViolation(String name, String words, String unit, double tolerance) {
        this.name = name;
        this.words = words;
        this.unit = unit;
        this.tolerance = tolerance;
    }

    /** Notes an amount by which something is too large; nothing if it is not. Not a number counts as infinite. */
    void over(double amount, Supplier<String> place) {
        double size = Double.isNaN(amount) ? Double.POSITIVE_INFINITY : amount;
        if (size > worst) {
            worst = size;
            where = place.get();
        }
    }

    /** Notes that two numbers that should be equal are not. */
    void same(double stated, double found, Supplier<String> place) {
        double apart = Double.compare(stated, found) == 0 ? 0 : Math.abs(stated - found);
        over(apart, () -> place.get() + ": " + stated + " stated, " + found + " recomputed");
    }

    /** Notes by what part of the larger one two numbers that should be equal differ. */
    void sameInPart(double stated, double found, Supplier<String> place) {
        double apart = Double.compare(stated, found) == 0 ? 0 : Math.abs(stated - found);
        double larger = Math.max(Math.abs(stated), Math.abs(found));
        over(apart == 0 ? 0 : apart / larger, () -> place.get() + ": " + stated + " stated, " + found + " recomputed");
    }

    /** Notes that something that must hold does not. */
    void unless(boolean holds, Supplier<String> place) {
        over(holds ? 0 : 1, place);
    }

    Check check() {
        return check(1);
    }

    /** The check of a tolerance that is a part of a size in the unit of the violations, such as the largest demand. */
    Check check(double size) {
        return new Check(name, words, unit, worst, tolerance * size, where);
    }
}
