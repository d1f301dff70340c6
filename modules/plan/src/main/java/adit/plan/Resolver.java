package adit.plan;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.plan.Resolved.Ban;
import adit.plan.Resolved.GrowthLimit;
import adit.plan.Resolved.Node;
import adit.plan.Resolved.SupplierBan;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Restriction;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a question and a world into numbers. Everything that is missing is reported at once. */
final class Resolver {

    private static final int NAMED = 3;

    /** Code of the node for all places without their own node. */
    static final PlaceId OTHERS = new PlaceId("others");

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Issues issues = new Issues();
    private final Parameters parameters;
    private final List<Node> nodes;

    private Resolver(World world, Question question) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        parameters = new Parameters(world, issues);
        nodes = nodes();
    }

    /**
     * The numbers of a question in tons.
     *
     * @throws adit.basics.BadInputException with every parameter that is missing
     */
    static Resolved resolve(World world, Question question) {
        return new Resolver(world, question).resolved();
    }

    /**
     * The numbers of a question in the units that suit a solver.
     *
     * @throws adit.basics.BadInputException with every parameter that is missing
     */
    static Resolved scaled(World world, Question question) {
        Resolved tons = resolve(world, question);
        return tons.in(Scale.of(tons));
    }

    private Resolved resolved() {
        List<Unit> units = new Units(world, question, chain, parameters).list();
        Resolved resolved = new Resolved(
                question,
                chain,
                units,
                nodes,
                demand(),
                scrap("collected"),
                scrap("arising"),
                stock(),
                growth(),
                bans(),
                supplierBans(),
                perForm(this::supplierPrice),
                perForm(form -> parameters.cost(new adit.basics.ProcessId("*"), new PlaceId("*"), "freight")),
                Scale.NONE);
        requireDemand(resolved);
        requireProcess();
        issues.throwIfErrors();
        return resolved;
    }

    private List<Node> nodes() {
        List<Node> list = new ArrayList<>();
        question.members().forEach(member -> list.add(new Node(member, true)));
        banningPlaces().stream()
                .filter(place -> !question.members().contains(place))
                .forEach(place -> list.add(new Node(place, false)));
        list.add(new Node(OTHERS, false));
        return list;
    }

    private Set<PlaceId> banningPlaces() {
        Set<PlaceId> places = new LinkedHashSet<>();
        for (Restriction restriction : lastingBans()) {
            places.add(question.home(world, restriction.by()));
        }
        return places;
    }

    /** Bans by places other than the supplier, on forms of the chain, that are in force in the first year. */
    private List<Restriction> lastingBans() {
        return world.restrictions().stream()
                .filter(restriction -> chain.forms().contains(restriction.form()))
                .filter(restriction -> !restriction.by().equals(question.supplier()))
                .filter(restriction -> restriction.bansAllExportsIn(question.firstYear()))
                .toList();
    }

    private int node(PlaceId place) {
        PlaceId home = question.home(world, place);
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).id().equals(home)) {
                return n;
            }
        }
        return nodes.size() - 1;
    }

    private Set<Ban> bans() {
        Set<Ban> bans = new HashSet<>();
        for (Restriction restriction : lastingBans()) {
            bans.add(new Ban(chain.form(restriction.form()), node(restriction.by())));
        }
        return bans;
    }

    private Set<SupplierBan> supplierBans() {
        Set<SupplierBan> bans = new HashSet<>();
        for (Restriction restriction : world.restrictions()) {
            if (restriction.by().equals(question.supplier()) && chain.forms().contains(restriction.form())) {
                for (int t = 0; t < question.years(); t++) {
                    if (restriction.bansAllExportsIn(question.firstYear() + t)) {
                        bans.add(new SupplierBan(chain.form(restriction.form()), t));
                    }
                }
            }
        }
        return bans;
    }

    private Table3 demand() {
        Table3 table = new Table3(chain.forms().size(), nodes.size(), question.years());
        for (Observed observed : world.list(Attribute.DEMAND)) {
            List<String> keys = observed.cell().keys();
            if (keys.get(3).equals(question.scenario())
                    && question.targetForms().contains(new FormId(keys.get(0)))) {
                put(table, observed);
            }
        }
        return table;
    }

    private Table3 scrap(String kind) {
        Table3 table = new Table3(chain.forms().size(), nodes.size(), question.years());
        for (Observed observed : world.list(Attribute.SCRAP)) {
            if (observed.cell().keys().get(3).equals(kind)) {
                put(table, observed);
            }
        }
        return table;
    }

    /** Adds a cell whose first keys are form, place and year, if it is outside the supplier and within the horizon. */
    private void put(Table3 table, Observed observed) {
        List<String> keys = observed.cell().keys();
        FormId form = new FormId(keys.get(0));
        PlaceId place = new PlaceId(keys.get(1));
        int year = Integer.parseInt(keys.get(2)) - question.firstYear();
        boolean inside = year >= 0 && year < question.years();
        if (inside
                && chain.forms().contains(form)
                && !question.home(world, place).equals(question.supplier())) {
            table.add(chain.form(form), node(place), year, observed.value());
        }
    }

    /** A form that no process makes cannot be covered by any plan: this is an error of the study or of the world. */
    private void requireProcess() {
        for (FormId form : question.targetForms()) {
            int number = chain.form(form);
            boolean made = chain.steps().stream()
                    .anyMatch(step -> step.output() == number
                            || step.byProducts().stream().anyMatch(part -> part.form() == number));
            if (!made) {
                issues.add(Issue.error(
                        "nothing-makes-form",
                        question.name(),
                        0,
                        "targets",
                        form.code(),
                        "no process of the world makes this form, so no plan can meet the target",
                        "use a form that a process in processes.csv makes, or add the process and its recipe"));
            }
        }
    }

    private void requireDemand(Resolved resolved) {
        for (FormId form : question.targetForms()) {
            List<Integer> without = IntStream.range(0, question.years())
                    .filter(t -> !(resolved.demandOutside(chain.form(form), t) > 0))
                    .mapToObj(resolved::calendar)
                    .toList();
            if (!without.isEmpty()) {
                issues.add(Issue.error(
                        "no-demand",
                        "demand.csv",
                        0,
                        "scenario",
                        question.scenario(),
                        "no demand for " + form + " outside " + question.supplier() + " in " + years(without),
                        "use a scenario and a horizon that demand.csv covers"));
            }
        }
    }

    /** One cause, one message: {@code 2041}, or {@code 2041, 2042, 2043 and 57 more years}. */
    private static String years(List<Integer> years) {
        String first = years.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return years.size() <= NAMED ? first : first + " and " + (years.size() - NAMED) + " more years";
    }

    private List<Double> stock() {
        double[] held = new double[chain.forms().size()];
        Map<String, Observed> newest = new TreeMap<>();
        for (Observed observed : world.list(Attribute.STOCK)) {
            newest.put(String.join("/", observed.cell().keys().subList(0, 2)), observed);
        }
        for (Observed observed : newest.values()) {
            FormId form = new FormId(observed.cell().keys().get(0));
            boolean outside =
                    !observed.cell().keys().get(1).equals(question.supplier().code());
            boolean stays = outside
                    && chain.forms().contains(form)
                    && bans().contains(new Ban(
                            chain.form(form),
                            node(new PlaceId(observed.cell().keys().get(1)))));
            if (outside && !stays && chain.forms().contains(form)) {
                held[chain.form(form)] += observed.value();
            }
        }
        return java.util.Arrays.stream(held).boxed().toList();
    }

    private Map<String, GrowthLimit> growth() {
        Map<String, GrowthLimit> limits = new TreeMap<>();
        for (Chain.Step step : chain.steps()) {
            OptionalDouble gamma = parameters.growth(step.id(), "gamma");
            OptionalDouble kappa = parameters.growth(step.id(), "kappa");
            if (gamma.isPresent() && kappa.isPresent()) {
                limits.put(step.skill(), new GrowthLimit(gamma.getAsDouble(), kappa.getAsDouble()));
            }
        }
        return limits;
    }

    private double supplierPrice(FormId form) {
        int stated = question.assumptions().priceYear();
        int upTo = stated == 0 ? world.baseYear() : stated;
        OptionalDouble home = parameters.price(form, question.supplier().code(), upTo);
        return home.isPresent()
                ? home.getAsDouble()
                : parameters.price(form, "outside", upTo).orElse(Double.NaN);
    }

    private List<Double> perForm(java.util.function.ToDoubleFunction<FormId> value) {
        return chain.forms().stream().map(form -> value.applyAsDouble(form)).toList();
    }
}
