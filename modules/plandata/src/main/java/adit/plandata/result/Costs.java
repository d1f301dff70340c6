package adit.plandata.result;

import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Derived;
import adit.runs.codec.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cost of the portfolio and of the same world without targets, present value in million US$.
 *
 * @param total with targets, all places outside the supplier
 * @param withoutTargets without
 * @param capital overnight capital cost that members start over the horizon in the plan shown
 * @param payments what the targets cost, divided among the members by use
 * @param byPlace cost of the plan shown, by node; nodes that are not members come last
 * @param years overnight capital cost that members start in the plan shown, by calendar year
 */
public record Costs(
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double total,
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double withoutTargets,
        @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
        List<Payment> payments,
        @Named("costs") List<PlaceCost> byPlace,
        @Named("capital") List<YearCapital> years) {
    private static final double FREE = 1e-7;

    public Costs {
        payments = List.copyOf(payments);
        byPlace = List.copyOf(byPlace);
        years = List.copyOf(years);
    }

    /** The same with a division among the members. */
    public Costs with(List<Payment> divided) {
        return new Costs(total, withoutTargets, capital, divided, byPlace, years);
    }

    /** What the targets cost all places outside the supplier together, million US$; negative if they save. */
    public double extraCost() {
        return total - withoutTargets;
    }

    /**
     * True if the targets cost nothing: the cheapest plan has the same total without them, up to the tolerance of a solver. Then nobody pays.
     */
    public boolean isFree() {
        return extra(total, withoutTargets) == 0;
    }

    /** By how much the first cost is higher than the second; 0 if they differ by no more than the tolerance of a solver. */
    public static double extra(double total, double withoutTargets) {
        double extra = total - withoutTargets;
        return Math.abs(extra) <= FREE * Math.max(Math.abs(total), Math.abs(withoutTargets)) ? 0 : extra;
    }

    /** A part of what the targets cost, million US$; 0 if they cost nothing or save. */
    public double allowed(double share) {
        return isFree() ? 0 : share * Math.max(0, extraCost());
    }

    /** Overnight capital cost that members start, million US$ by calendar year. */
    public Map<Integer, Double> capitalByYear() {
        Map<Integer, Double> byYear = new TreeMap<>();
        years.forEach(one -> byYear.put(one.year(), one.capital()));
        return byYear;
    }

    /**
     * Overnight capital cost that members start in a year.
     *
     * @param year calendar year
     * @param capital million US$
     */
    public record YearCapital(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital) {

        /** One for each year of a map, in the order of the years. */
        public static List<YearCapital> of(Map<Integer, Double> byYear) {
            List<YearCapital> years = new ArrayList<>();
            new TreeMap<>(byYear).forEach((year, capital) -> years.add(new YearCapital(year, capital)));
            return List.copyOf(years);
        }
    }

    /**
     * What a member pays of the extra cost by the rule of {@code docs/plan.md}: in proportion to its use of the target form in the years in which the
     * targets hold. A rule for division, not a forecast of an agreement.
     *
     * @param use tons of the target form used from the first year in which the targets hold to the last year
     * @param share part of the use of all members
     * @param amount the same part of the extra cost, present value; 0 if the targets cost nothing
     */
    public record Payment(
            PlaceId place,
            @Measured(UnitOfMeasure.TONS) double use,
            @Measured(UnitOfMeasure.SHARE) double share,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double amount) {}

    /**
     * Present value of the cost that arises in one node in the plan shown, million US$. Other plans of the same total cost can divide it differently.
     *
     * @param capital yearly payments for plants located there
     * @param running running cost of plants located there
     * @param freight freight of goods taken from the pool
     * @param purchases purchases of the supplier's goods, including tariff and freight
     * @param unserved value of unserved demand
     */
    public record PlaceCost(
            PlaceId place,
            boolean member,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double running,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double freight,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double purchases,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double unserved) {

        /** Total cost of the node. */
        @Derived
        @Measured(UnitOfMeasure.MILLION_DOLLARS)
        public double total() {
            return capital + running + freight + purchases + unserved;
        }
    }
}
