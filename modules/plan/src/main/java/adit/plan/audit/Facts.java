package adit.plan.audit;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plan.Chain;
import adit.plan.Question;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Data of world and question, read again for the audit. Years are calendar years. */
final class Facts {

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Nodes nodes;
    private final Lookup lookup;
    private final Map<String, AuditUnit> units;
    private final Map<Spot, Double> demand;
    private final Map<Spot, Double> scrap;
    private final Map<FormId, Double> stock = new HashMap<>();
    private final Map<FormId, Double> need = new HashMap<>();

    Facts(World world, Question question, Tally missing) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        nodes = new Nodes(world, question, chain.forms());
        lookup = new Lookup(world, question, missing);
        units = new Plants(world, question, chain, nodes, lookup).byCode();
        demand = table(Attribute.DEMAND, question.scenario());
        scrap = table(Attribute.SCRAP, "collected");
        readStock();
        findNeeds();
    }

    /** Sums by form, node and year outside the supplier, for one value of the fourth key. */
    private Map<Spot, Double> table(Attribute attribute, String fourth) {
        Map<Spot, Double> sums = new HashMap<>();
        for (Observed observed : world.list(attribute)) {
            List<String> keys = observed.cell().keys();
            PlaceId place = new PlaceId(keys.get(1));
            if (keys.get(3).equals(fourth) && nodes.outside(place)) {
                FormId form = new FormId(keys.get(0));
                int year = Integer.parseInt(keys.get(2));
                sums.merge(new Spot(form, nodes.node(place), year), observed.value(), Double::sum);
                sums.merge(new Spot(form, Nodes.POOL, year), observed.value(), Double::sum);
            }
        }
        return sums;
    }

    /** The newest stock of every place. */
    private void readStock() {
        Map<String, Observed> newest = new TreeMap<>();
        for (Observed observed : world.list(Attribute.STOCK)) {
            List<String> keys = observed.cell().keys();
            if (nodes.outside(new PlaceId(keys.get(1)))) {
                newest.merge(keys.get(0) + "/" + keys.get(1), observed, Facts::newer);
            }
        }
        newest.values()
                .forEach(observed ->
                        stock.merge(new FormId(observed.cell().keys().get(0)), observed.value(), Double::sum));
    }

    private static Observed newer(Observed one, Observed other) {
        int first = Integer.parseInt(one.cell().keys().get(2));
        return first > Integer.parseInt(other.cell().keys().get(2)) ? one : other;
    }

    /** {@code N[m]}: the largest yearly demand outside the supplier, passed upstream by recipes. */
    private void findNeeds() {
        for (FormId form : chain.forms()) {
            need.put(
                    form,
                    years().mapToDouble(year -> demandOf(form, year)).max().orElse(0));
        }
        for (int pass = 0; pass < chain.forms().size(); pass++) {
            world.recipes().stream()
                    .filter(recipe -> need.containsKey(recipe.output()))
                    .forEach(this::passUpstream);
        }
    }

    private void passUpstream(Recipe recipe) {
        for (Ingredient input : recipe.inputs()) {
            double asked = needOf(recipe.output()) * input.amount().value();
            need.merge(input.form(), asked, Math::max);
        }
    }

    private double demandOf(FormId form, int year) {
        return demand.getOrDefault(new Spot(form, Nodes.POOL, year), 0.0);
    }

    Question question() {
        return question;
    }

    Nodes nodes() {
        return nodes;
    }

    Lookup lookup() {
        return lookup;
    }

    /** Units by code. */
    Map<String, AuditUnit> units() {
        return units;
    }

    List<FormId> forms() {
        return chain.forms();
    }

    /** The form of the targets. */
    FormId target() {
        return question.targets().getFirst().form();
    }

    IntStream years() {
        return IntStream.rangeClosed(question.firstYear(), question.lastYear());
    }

    double needOf(FormId form) {
        return need.getOrDefault(form, 0.0);
    }

    /** {@code d[n,t]}, t/y of the target form; for {@code pool} all places outside the supplier. */
    double demand(String node, int year) {
        return demand.getOrDefault(new Spot(target(), node, year), 0.0);
    }

    /** The largest yearly demand for the target form outside the supplier, t/y: the size against which tons are small. */
    double largestDemand() {
        return years().mapToDouble(year -> demand(Nodes.POOL, year)).max().orElse(0);
    }

    /** Value of that demand at the value of a ton that is not served, or at the highest price if that is more, million US$. */
    double worth() {
        return largestDemand() * Math.max(question.assumptions().unservedValue(), highestPrice()) / 1e6;
    }

    /** US$ per ton of demand that the reward for coverage is a part of. */
    double rewardedValue() {
        double unserved = question.assumptions().unservedValue();
        return unserved > 0 ? unserved : Math.max(1, highestPrice());
    }

    private double highestPrice() {
        return chain.forms().stream()
                .mapToDouble(form -> lookup.price(form).orElse(0))
                .max()
                .orElse(0);
    }

    double demandOfMembers(int year) {
        return question.members().stream()
                .mapToDouble(member -> demand(member.code(), year))
                .sum();
    }

    /** {@code z[m,n,t]}, t/y collected; for {@code pool} the sum. */
    double scrap(Spot spot) {
        return scrap.getOrDefault(spot, 0.0);
    }

    /** Stock held today outside the supplier, t. */
    double stock(FormId form) {
        return stock.getOrDefault(form, 0.0);
    }

    /** Largest stock that a member may hold of the target form, t; 0 for anything else. */
    double largestStock(Spot spot) {
        boolean may = spot.form().equals(target()) && nodes.isMember(spot.node());
        return may ? demand(spot.node(), spot.year()) * question.assumptions().stockpileMonths() / 12 : 0;
    }

    /** True if a form can be bought from the supplier in a year: it has a price and no ban. */
    boolean buyable(FormId form, int year) {
        return lookup.price(form).isPresent() && !nodes.supplierBans(form, year);
    }
}
