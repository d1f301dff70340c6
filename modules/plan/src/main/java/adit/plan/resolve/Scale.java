package adit.plan.resolve;

import adit.basics.UnitOfMeasure;
import java.util.List;

/**
 * The units of the linear models, chosen so that no solver tolerance assumes tons or dollars of a certain size.
 * Both are powers of two: scaling changes no digit of a binary number.
 *
 * @param mass tons (or t/y) in one unit of mass of a model
 * @param money million US$ in one unit of money of a model
 */
public record Scale(double mass, double money) {

    /** Tons and million US$. */
    static final Scale NONE = new Scale(1, 1);

    /** Allowed violation of a row by a solution, in units of a model: about 1e-8 of the largest demand. */
    public static final double ALLOWED = 1e-5;

    /** Keys of rows of parts of projects, or of shares. */
    private static final List<String> OF_PARTS = List.of("once/", "newcomers/", "hold-", "want-");

    /** The largest yearly demand is between 2^10 and 2^11 units of mass. */
    private static final int DEMAND = 10;

    /** The most expensive ton has a value between 2^2 and 2^3 units of money per unit of mass. */
    private static final int VALUE = 2;

    /**
     * The scale of a question: the largest yearly demand outside the supplier makes the unit of mass, the value of a ton that
     * is not served (or the highest price, if that is more) the unit of money.
     *
     * @param resolved numbers in tons and US$
     */
    static Scale of(ResolvedQuestion resolved) {
        double mass = power(largestDemand(resolved), DEMAND);
        return new Scale(
                mass, mass * power(UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, dearest(resolved)), VALUE));
    }

    private static double largestDemand(ResolvedQuestion r) {
        double largest = 0;
        for (int t = 0; t < r.years(); t++) {
            largest = Math.max(largest, r.demandOutside(r.target(), t));
        }
        return largest;
    }

    /** The value of an unserved ton, or the highest price if that is more, US$/t; 1 if there is neither. */
    public static double dearest(ResolvedQuestion r) {
        double highest = r.question().assumptions().unservedValue();
        for (double price : r.prices().purchase()) {
            highest = Double.isNaN(price) ? highest : Math.max(highest, price);
        }
        return highest > 0 ? highest : 1;
    }

    /** The power of two by which a size is divided so that it is between 2^exponent and twice that; 1 for a size without digits. */
    private static double power(double size, int exponent) {
        return size > 0 && Double.isFinite(size) ? Math.scalb(1, Math.getExponent(size) - exponent) : 1;
    }

    /** What the unit of a row is, by its key: tons a year, million US$, or 1 for parts and shares. */
    public double ofRow(String key) {
        if (key.startsWith("budget")) {
            return money;
        }
        return OF_PARTS.stream().anyMatch(key::startsWith) ? 1 : mass;
    }

    /** What the unit of a column is, by its key: tons a year, or 1 for parts and shares. */
    public double ofColumn(String key) {
        boolean part = key.startsWith("start/") && !key.startsWith("start/further:");
        boolean share = key.startsWith("coverage")
                || key.startsWith("share")
                || key.startsWith("not-served/")
                || key.equals("shortfall");
        return part || share ? 1 : mass;
    }

    /** Units of mass for tons. */
    double units(double tons) {
        return tons / mass;
    }

    /** Units of money per unit of mass for US$ per ton. */
    public double price(double dollarsPerTon) {
        return UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, dollarsPerTon) * (mass / money);
    }
}
