package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question and a world as numbers: the output of {@link Resolver} and the input of the models. Years count from 0, the first year
 * of the horizon; places outside the supplier are nodes. If members alone are served, only they are, here and wherever the models speak of
 * places outside the supplier.
 *
 * @param question the question
 * @param chain forms and processes by number
 * @param units everything that can run outside the supplier and counts
 * @param nodes members first, then places with an export ban of their own, last {@code others} if everyone is served
 * @param masses demand, scrap and stocks
 * @param growth limits by process; a process that is absent has none
 * @param bans export bans
 * @param prices what a form costs that is bought and shipped
 * @param scale units in which masses (sizes, demand, scrap, stock, κ) are counted; costs stay in US$/t
 */
public record ResolvedQuestion(
        Question question,
        Chain chain,
        List<Unit> units,
        List<Node> nodes,
        Masses masses,
        Map<ProcessId, GrowthLimit> growth,
        ExportBans bans,
        Prices prices,
        Scale scale) {

    /**
     * Masses outside the supplier.
     *
     * @param demand t/y by form number, node and year
     * @param scrap t/y that is collected, by form number, node and year
     * @param scrapArising t/y that arises before collection, by form number, node and year
     * @param stock existing stock, t, by form number
     */
    public record Masses(
            FormNodeYearTable demand, FormNodeYearTable scrap, FormNodeYearTable scrapArising, List<Double> stock) {

        /** The same in units of mass of a scale. */
        Masses in(Scale scale) {
            return new Masses(
                    demand.over(scale.mass()),
                    scrap.over(scale.mass()),
                    scrapArising.over(scale.mass()),
                    stock.stream().map(scale::units).toList());
        }
    }

    /**
     * Export bans.
     *
     * @param byNode forms whose export a node forbids
     * @param bySupplier forms whose export the supplier forbids, by year
     */
    public record ExportBans(Set<Ban> byNode, Set<SupplierBan> bySupplier) {}

    /**
     * Prices, by form number.
     *
     * @param purchase US$/t of a form bought from the supplier; not a number if it has no price
     * @param freight US$/t of a form
     */
    public record Prices(List<Double> purchase, List<Double> freight) {}

    /**
     * A place, or several places, with separate balances in the cost model.
     *
     * @param id code
     * @param member true if it belongs to the coalition
     */
    public record Node(PlaceId id, boolean member) {}

    /**
     * Limit on growth of the capacity of a process.
     *
     * @param gamma share of the existing capacity that can be added in a year
     * @param kappa t/y that the firms of the members that master the process can add together in a year in any case
     */
    public record GrowthLimit(double gamma, double kappa) {}

    /** A node that forbids the export of a form, every year. */
    public record Ban(int form, int node) {}

    /** A year in which the supplier forbids the export of a form. */
    record SupplierBan(int form, int year) {}

    public int years() {
        return question.years();
    }

    public int target() {
        return chain.form(question.targets().getFirst().form());
    }

    /** Demand for a form outside the supplier in a year, t/y. */
    public double demandOutside(int form, int year) {
        return masses.demand().sumOverNodes(form, year);
    }

    /** Demand of the coalition, t/y. */
    public double demandOfMembers(int form, int year) {
        double sum = 0;
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).member()) {
                sum += masses.demand().get(form, n, year);
            }
        }
        return sum;
    }

    public int calendar(int year) {
        return question.firstYear() + year;
    }

    /** Number of the node of a place. */
    public int node(PlaceId place) {
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).id().equals(place)) {
                return n;
            }
        }
        return nodes.size() - 1;
    }

    /** The limit of growth of a step; empty if there is none. */
    public java.util.Optional<GrowthLimit> growthOf(int step) {
        return java.util.Optional.ofNullable(growth.get(chain.steps().get(step).id()));
    }

    /** The tariff on a form, as a share of its price. */
    public double tariff(int form) {
        FormId id = chain.forms().get(form);
        return question.assumptions().tariffs().getOrDefault(id, 0.0);
    }

    /** True if a form can be bought from the supplier: it has a price, and the supplier does not ban its export. */
    public boolean canBuy(int form, int year) {
        return !prices.purchase().get(form).isNaN() && !bans.bySupplier().contains(new SupplierBan(form, year));
    }

    /** Units of money of the scale that can be started a year; empty for no limit. */
    public OptionalDouble budget() {
        OptionalDouble millions = question.assumptions().budget();
        return millions.isPresent() ? OptionalDouble.of(millions.getAsDouble() / scale.money()) : millions;
    }

    /** The same numbers with masses in the units of another scale, from tons. */
    ResolvedQuestion in(Scale other) {
        return new ResolvedQuestion(
                question,
                chain,
                units.stream().map(unit -> unit.in(other)).toList(),
                nodes,
                masses.in(other),
                inUnits(other),
                bans,
                prices,
                other);
    }

    private Map<ProcessId, GrowthLimit> inUnits(Scale other) {
        Map<ProcessId, GrowthLimit> limits = new TreeMap<>();
        growth.forEach(
                (process, limit) -> limits.put(process, new GrowthLimit(limit.gamma(), other.units(limit.kappa()))));
        return limits;
    }
}
