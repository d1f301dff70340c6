package adit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question and a world as numbers: the output of {@link Resolver} and the input of the models. Years count from 0, the first year
 * of the horizon; places outside the supplier are nodes.
 *
 * @param question the question
 * @param chain forms and processes by number
 * @param units everything that can run outside the supplier
 * @param nodes members first, then places with an export ban of their own, last {@code others}
 * @param demand t/y by form number, node and year
 * @param scrap t/y that is collected, by form number, node and year
 * @param scrapArising t/y that arises before collection, by form number, node and year
 * @param stock existing stock outside the supplier, t, by form number
 * @param growth limits by class of know-how; a class that is absent has none
 * @param banned forms whose export a node forbids
 * @param supplierBans forms whose export the supplier forbids, by year
 * @param price US$/t of a form bought from the supplier, by form number
 * @param freight US$/t of a form, by form number
 * @param scale units in which masses (sizes, demand, scrap, stock, κ) are counted; costs stay in US$/t
 */
record Resolved(
        Question question,
        Chain chain,
        List<Unit> units,
        List<Node> nodes,
        Table3 demand,
        Table3 scrap,
        Table3 scrapArising,
        List<Double> stock,
        Map<String, GrowthLimit> growth,
        Set<Ban> banned,
        Set<SupplierBan> supplierBans,
        List<Double> price,
        List<Double> freight,
        Scale scale) {

    /**
     * A place, or several places, with separate balances in the cost model.
     *
     * @param id code
     * @param member true if it belongs to the coalition
     */
    record Node(PlaceId id, boolean member) {}

    /**
     * Limit on growth of capacity of a class in one place.
     *
     * @param gamma share of the existing capacity that can be added in a year
     * @param kappa t/y that can be added in a year in any case
     */
    record GrowthLimit(double gamma, double kappa) {}

    /** A node that forbids the export of a form, every year. */
    record Ban(int form, int node) {}

    /** A year in which the supplier forbids the export of a form. */
    record SupplierBan(int form, int year) {}

    int years() {
        return question.years();
    }

    int target() {
        return chain.form(question.targets().getFirst().form());
    }

    /** Demand for a form outside the supplier in a year, t/y. */
    double demandOutside(int form, int year) {
        return demand.sumOverNodes(form, year);
    }

    /** Demand of the coalition, t/y. */
    double demandOfMembers(int form, int year) {
        double sum = 0;
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).member()) {
                sum += demand.get(form, n, year);
            }
        }
        return sum;
    }

    int calendar(int year) {
        return question.firstYear() + year;
    }

    /** Number of the node of a place. */
    int node(PlaceId place) {
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).id().equals(place)) {
                return n;
            }
        }
        return nodes.size() - 1;
    }

    /** The limit of growth of a step's class; empty if there is none. */
    java.util.Optional<GrowthLimit> growthOf(int step) {
        return java.util.Optional.ofNullable(growth.get(chain.steps().get(step).skill()));
    }

    /** The tariff on a form, as a share of its price. */
    double tariff(int form) {
        FormId id = chain.forms().get(form);
        return question.assumptions().tariffs().getOrDefault(id, 0.0);
    }

    /** True if a form can be bought from the supplier: it has a price, and the supplier does not ban its export. */
    boolean canBuy(int form, int year) {
        return !price.get(form).isNaN() && !supplierBans.contains(new SupplierBan(form, year));
    }

    /** Units of money of the scale that can be started a year; empty for no limit. */
    OptionalDouble budget() {
        OptionalDouble millions = question.assumptions().budget();
        return millions.isPresent() ? OptionalDouble.of(millions.getAsDouble() / scale.money()) : millions;
    }

    /** The same numbers with masses in the units of another scale, from tons. */
    Resolved in(Scale other) {
        return new Resolved(
                question,
                chain,
                units.stream().map(unit -> unit.in(other)).toList(),
                nodes,
                demand.over(other.mass()),
                scrap.over(other.mass()),
                scrapArising.over(other.mass()),
                stock.stream().map(other::units).toList(),
                inUnits(other),
                banned,
                supplierBans,
                price,
                freight,
                other);
    }

    private Map<String, GrowthLimit> inUnits(Scale other) {
        Map<String, GrowthLimit> limits = new TreeMap<>();
        growth.forEach((skill, limit) -> limits.put(skill, new GrowthLimit(limit.gamma(), other.units(limit.kappa()))));
        return limits;
    }
}
