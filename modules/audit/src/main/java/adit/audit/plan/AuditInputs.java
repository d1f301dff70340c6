package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.ScrapKind;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Data of world and question, read again for the audit. Years are calendar years. */
final class AuditInputs {

    private final World world;
    private final Question question;
    private final List<FormId> forms;
    private final List<Recipe> recipes;
    private final AuditNodes nodes;
    private final AuditParameters parameters;
    private final AuditFirms firms;
    private final AuditDivision division;
    private final Map<String, AuditUnit> units;
    private final Map<FormNodeYear, Double> demand;
    private final Map<FormNodeYear, Double> scrap;
    private final Map<FormNodeYear, Double> arising;
    private final Map<ProcessId, GrowthLimit> growth = new HashMap<>();
    private final Map<FormId, Map<PlaceId, NavigableMap<Integer, Double>>> stocks = new HashMap<>();
    private final Map<FormId, Double> need = new HashMap<>();

    /** Limits of a process: γ, share a year, and κ, t/y each year by all firms of members together. */
    record GrowthLimit(double gamma, double kappa) {}

    AuditInputs(World world, Question question, MaxViolation missing) {
        this.world = world;
        this.question = question;
        forms = UpstreamForms.of(world, question.targetForms());
        recipes = world.recipes().stream()
                .filter(recipe -> forms.contains(recipe.output()))
                .toList();
        nodes = new AuditNodes(world, question, forms);
        parameters = new AuditParameters(world, question, missing);
        firms = new AuditFirms(world, question, nodes, parameters);
        units = new AuditUnits(world, question, recipes, nodes, parameters).byCode();
        division = new AuditDivision(world, question, missing);
        demand = table(Attribute.DEMAND, Key.SCENARIO, question.scenario());
        scrap = table(Attribute.SCRAP, Key.KIND, ScrapKind.COLLECTED);
        arising = table(Attribute.SCRAP, Key.KIND, ScrapKind.ARISING);
        readGrowth();
        readStock();
        findNeeds();
    }

    /** Sums by form, node and year over the places that count, for one value of the fourth key. */
    private Map<FormNodeYear, Double> table(Attribute attribute, Key key, Object wanted) {
        Map<FormNodeYear, Double> sums = new HashMap<>();
        for (Observed observed : world.list(attribute)) {
            if (observed.cell().is(key, wanted) && isInHorizon(observed.cell().year()) && isOf(attribute, observed)) {
                division.tons(observed).forEach((place, tons) -> add(sums, observed, place, tons));
            }
        }
        return sums;
    }

    private boolean isInHorizon(int year) {
        return year >= question.firstYear() && year <= question.lastYear();
    }

    /** Demand is that for the form of the targets, scrap of any form of the question. */
    private boolean isOf(Attribute attribute, Observed observed) {
        FormId form = observed.cell().form();
        return attribute == Attribute.DEMAND ? form.equals(target()) : forms.contains(form);
    }

    private void add(Map<FormNodeYear, Double> sums, Observed observed, PlaceId place, double tons) {
        boolean demand = observed.cell().attribute() == Attribute.DEMAND;
        if (demand ? nodes.hasDemand(place) : nodes.hasSupply(place)) {
            FormId form = observed.cell().form();
            int year = observed.cell().year();
            sums.merge(new FormNodeYear(form, nodes.node(place), year), tons, Double::sum);
            sums.merge(new FormNodeYear(form, AuditNodes.POOL, year), tons, Double::sum);
        }
    }

    private void readGrowth() {
        for (Recipe recipe : recipes) {
            OptionalDouble gamma = parameters.growth(recipe.id(), "gamma");
            OptionalDouble kappa = parameters.growth(recipe.id(), "kappa");
            if (gamma.isPresent() && kappa.isPresent()) {
                double seeds = kappa.getAsDouble() * firms.counted(recipe.id());
                growth.put(recipe.id(), new GrowthLimit(gamma.getAsDouble(), seeds));
            }
        }
    }

    /** The firms whose know-how counts. */
    AuditFirms firms() {
        return firms;
    }

    /** Stocks by place and year in which they are stated. */
    private void readStock() {
        for (Observed observed : world.list(Attribute.STOCK)) {
            PlaceId place = observed.cell().place();
            if (nodes.hasSupply(place)) {
                stocks.computeIfAbsent(observed.cell().form(), any -> new TreeMap<>())
                        .computeIfAbsent(place, any -> new TreeMap<>())
                        .put(observed.cell().year(), observed.value());
            }
        }
    }

    /** {@code N[m]}: the largest yearly demand outside the supplier, passed upstream by recipes. */
    private void findNeeds() {
        for (FormId form : forms) {
            need.put(
                    form,
                    years().mapToDouble(year -> demandOf(form, year)).max().orElse(0));
        }
        for (int pass = 0; pass < forms.size(); pass++) {
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
        return demand.getOrDefault(new FormNodeYear(form, AuditNodes.POOL, year), 0.0);
    }

    /** How the demand of groups is divided, by place. */
    List<Division> divisions() {
        return division.list();
    }

    Question question() {
        return question;
    }

    AuditNodes nodes() {
        return nodes;
    }

    AuditParameters parameters() {
        return parameters;
    }

    /** Units by code. */
    Map<String, AuditUnit> units() {
        return units;
    }

    List<FormId> forms() {
        return forms;
    }

    /** The form of the targets. */
    FormId target() {
        return question.targets().getFirst().form();
    }

    /** The year of the target on coverage; without one, the first year of any target. */
    int coverageFrom() {
        return question.targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .mapToInt(Target::from)
                .findFirst()
                .orElseGet(() ->
                        question.targets().stream().mapToInt(Target::from).min().orElseThrow());
    }

    IntStream years() {
        return IntStream.rangeClosed(question.firstYear(), question.lastYear());
    }

    double needOf(FormId form) {
        return need.getOrDefault(form, 0.0);
    }

    /** {@code d[n,t]}, t/y of the target form; for {@code pool} all places outside the supplier. */
    double demand(String node, int year) {
        return demand.getOrDefault(new FormNodeYear(target(), node, year), 0.0);
    }

    /** The largest yearly demand for the target form outside the supplier, t/y: the size against which tons are small. */
    double largestDemand() {
        return years().mapToDouble(year -> demand(AuditNodes.POOL, year)).max().orElse(0);
    }

    /** Value of that demand at the value of a ton that is not served, or at the highest price if that is more, million US$. */
    double worth() {
        double dollars = largestDemand() * Math.max(question.assumptions().unservedValue(), highestPrice());
        return UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, dollars);
    }

    /** US$ per ton of demand that the reward for coverage is a part of. */
    double rewardedValue() {
        double unserved = question.assumptions().unservedValue();
        return unserved > 0 ? unserved : Math.max(1, highestPrice());
    }

    private double highestPrice() {
        return forms.stream()
                .mapToDouble(form -> parameters.price(form).orElse(0))
                .max()
                .orElse(0);
    }

    double demandOfMembers(int year) {
        return question.members().stream()
                .mapToDouble(member -> demand(member.code(), year))
                .sum();
    }

    /** {@code z[m,n,t]}, t/y collected; for {@code pool} the sum. */
    double scrap(FormNodeYear key) {
        return scrap.getOrDefault(key, 0.0);
    }

    /** {@code Σ_n (1 − b[m,n,t])·z[m,n,t]}: scrap that may leave its place, t/y. */
    double scrapOfPool(FormId form, int year) {
        return nodes.codes().stream()
                .mapToDouble(node -> nodes.mayLeave(form, node, year) * scrap(new FormNodeYear(form, node, year)))
                .sum();
    }

    /** All scrap that arises outside the supplier, collected or not, t/y. */
    double scrapArising(FormId form, int year) {
        return arising.getOrDefault(new FormNodeYear(form, AuditNodes.POOL, year), 0.0);
    }

    /** True if scrap of an input of a process arises in the last year. */
    boolean takesScrap(Recipe recipe) {
        return recipe.inputs().stream().anyMatch(input -> scrapArising(input.form(), question.lastYear()) > 0);
    }

    /** True if a process without inputs makes the form. */
    boolean isMined(FormId form) {
        return recipes.stream()
                .filter(recipe -> recipe.inputs().isEmpty())
                .anyMatch(recipe -> recipe.output().equals(form)
                        || recipe.byProducts().stream()
                                .anyMatch(part -> part.form().equals(form)));
    }

    /**
     * The units of each process whose growth is limited, by {@code PROCESS/members} for those in members and {@code PROCESS/others} for those
     * elsewhere.
     */
    Map<String, List<AuditUnit>> growthGroups() {
        Map<String, List<AuditUnit>> groups = new TreeMap<>();
        for (AuditUnit unit : units.values()) {
            if (growth.containsKey(unit.recipe().id())) {
                String key = unit.recipe().id() + "/" + (isOfMembers(unit) ? "members" : "others");
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
            }
        }
        return groups;
    }

    /** Of a group the first projects of newcomers, which pass whole: those that at most some of start in a year. */
    static List<AuditUnit> newcomers(List<AuditUnit> group) {
        return group.stream().filter(AuditUnit::isOfNewcomer).toList();
    }

    /** How many first projects of newcomers can start in a year; empty for no limit. */
    OptionalDouble mostNewcomers(List<AuditUnit> group) {
        return parameters.growth(group.getFirst().recipe().id(), "newcomers");
    }

    private boolean isOfMembers(AuditUnit unit) {
        return nodes.isMember(unit.site().home());
    }

    /** The limit of a group: only members have firms that add capacity beyond the growth of what exists. */
    GrowthLimit growthOf(List<AuditUnit> group) {
        GrowthLimit limit =
                Objects.requireNonNull(growth.get(group.getFirst().recipe().id()));
        return isOfMembers(group.getFirst()) ? limit : new GrowthLimit(limit.gamma(), 0);
    }

    /** True if the world limits the growth of a process of the question. */
    boolean hasGrowth() {
        return !growth.isEmpty();
    }

    /** True if the supplier's firms control a plant outside. */
    boolean anyOwned() {
        return units.values().stream().anyMatch(unit -> unit.lost() > 0);
    }

    /** Processes whose main output belongs to the question. */
    List<Recipe> recipes() {
        return recipes;
    }

    /** {@code K[m,t]}: stock outside the supplier that may leave its place, the newest that each place states up to the year, t. */
    double stock(FormId form, int year) {
        double sum = 0;
        for (var place : stocks.getOrDefault(form, Map.of()).entrySet()) {
            Map.Entry<Integer, Double> newest = place.getValue().floorEntry(year);
            if (newest != null) {
                sum += nodes.mayLeave(form, nodes.node(place.getKey()), year) * newest.getValue();
            }
        }
        return sum;
    }

    /** Largest stock that a member may hold of the target form, t; 0 for anything else. */
    double largestStock(FormNodeYear key) {
        boolean may = key.form().equals(target()) && nodes.isMember(key.node());
        return may ? demand(key.node(), key.year()) * question.assumptions().stockpileMonths() / 12 : 0;
    }

    /** Part of a year in which a form can be bought from the supplier, 0 to 1: it has a price and no ban. */
    double buyable(FormId form, int year) {
        return parameters.price(form).isPresent() ? nodes.supplierSells(form, year) : 0;
    }

    /** True if a unit takes something, and all of it can be bought all year: not of mines. */
    boolean canBuyInputs(AuditUnit unit, int year) {
        return !unit.recipe().inputs().isEmpty()
                && unit.recipe().inputs().stream().allMatch(input -> buyable(input.form(), year) == 1);
    }
}
