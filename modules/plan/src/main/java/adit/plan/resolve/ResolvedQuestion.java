package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
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
     * @param stock existing stock, t, by form number, node and year
     */
    public record Masses(
            FormNodeYearTable demand,
            FormNodeYearTable scrap,
            FormNodeYearTable scrapArising,
            FormNodeYearTable stock) {

        /** The same in units of mass of a scale. */
        Masses in(Scale scale) {
            return new Masses(
                    demand.over(scale.mass()),
                    scrap.over(scale.mass()),
                    scrapArising.over(scale.mass()),
                    stock.over(scale.mass()));
        }
    }

    /**
     * Export bans: the part of each year of the horizon in which they are in force, 0 to 1. What no ban concerns in any year is absent.
     *
     * @param byNode by nodes that forbid the export of a form, in the order of forms and nodes
     * @param bySupplier by form numbers whose export the supplier forbids
     */
    public record ExportBans(SortedMap<Ban, List<Double>> byNode, Map<Integer, List<Double>> bySupplier) {}

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
     * @param kappa t/y that a firm that masters the process can add in a year in any case
     * @param firms how many of them count, at most those that can be at work at once
     * @param thirdCountries how many firms of third countries count
     * @param newcomers how many first projects of newcomers can start in a year; empty for no limit
     */
    public record GrowthLimit(
            double gamma, double kappa, double firms, double thirdCountries, OptionalDouble newcomers) {

        /** The same with κ in units of mass of a scale. */
        GrowthLimit in(Scale scale) {
            return new GrowthLimit(gamma, scale.units(kappa), firms, thirdCountries, newcomers);
        }

        /** What the firms can add together in a year in any case, t/y. */
        public double seed() {
            return kappa * firms;
        }
    }

    /** A node that forbids the export of a form. */
    public record Ban(int form, int node) implements Comparable<Ban> {

        private static final Comparator<Ban> ORDER =
                Comparator.comparingInt(Ban::form).thenComparingInt(Ban::node);

        @Override
        public int compareTo(Ban other) {
            return ORDER.compare(this, other);
        }
    }

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

    /** Part of a year in which a form can be bought from the supplier, 0 to 1: it has a price, and the supplier does not ban its export. */
    public double canBuy(int form, int year) {
        if (prices.purchase().get(form).isNaN()) {
            return 0;
        }
        List<Double> banned = bans.bySupplier().get(form);
        return banned == null ? 1 : 1 - banned.get(year);
    }

    /** True if a form can be bought from the supplier throughout a year. */
    public boolean canBuyAllYear(int form, int year) {
        return canBuy(form, year) == 1;
    }

    /** True if a node bans the export of a form in some year. */
    public boolean bans(int form, int node) {
        return bans.byNode().containsKey(new Ban(form, node));
    }

    /** Part of a year in which a form may leave a node, 0 to 1. */
    public double mayLeave(int form, int node, int year) {
        List<Double> banned = bans.byNode().get(new Ban(form, node));
        return banned == null ? 1 : 1 - banned.get(year);
    }

    /** The part of an amount by node that may leave the nodes, such as the scrap collected in a year. */
    public double ofPool(FormNodeYearTable amounts, int form, int year) {
        double sum = 0;
        for (int n = 0; n < nodes.size(); n++) {
            sum += mayLeave(form, n, year) * amounts.get(form, n, year);
        }
        return sum;
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
        growth.forEach((process, limit) -> limits.put(process, limit.in(other)));
        return limits;
    }
}
