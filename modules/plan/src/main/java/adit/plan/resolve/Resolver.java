package adit.plan.resolve;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plan.resolve.ResolvedQuestion.Ban;
import adit.plan.resolve.ResolvedQuestion.ExportBans;
import adit.plan.resolve.ResolvedQuestion.GrowthLimit;
import adit.plan.resolve.ResolvedQuestion.Masses;
import adit.plan.resolve.ResolvedQuestion.Node;
import adit.plan.resolve.ResolvedQuestion.Prices;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.result.Division;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Period;
import adit.world.Restriction;
import adit.world.ScrapKind;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a question and a world into numbers. Everything that is missing is reported at once. */
public final class Resolver {

    private static final int NAMED = 3;

    /** Code of the node for all places without their own node, if their demand is in the plan. */
    static final PlaceId OTHERS = new PlaceId("others");

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Issues issues = new Issues();
    private final Parameters parameters;
    private final TechnologyOwners owners;
    private final GroupDivision division;
    private final List<Node> nodes;

    private Resolver(World world, Question question) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        parameters = new Parameters(world, issues);
        owners = new TechnologyOwners(world, question, issues);
        division = new GroupDivision(world, question, issues);
        nodes = nodes();
    }

    /**
     * The numbers of a question in tons.
     *
     * @throws adit.basics.BadInputException with every parameter that is missing
     */
    public static ResolvedQuestion resolve(World world, Question question) {
        return new Resolver(world, question).resolved();
    }

    /**
     * The numbers of a question in the units that suit a solver.
     *
     * @throws adit.basics.BadInputException with every parameter that is missing
     */
    public static ResolvedQuestion scaled(World world, Question question) {
        ResolvedQuestion tons = resolve(world, question);
        return tons.in(Scale.of(tons));
    }

    /** How the demand of groups is divided between the members that belong to them and their rest. */
    public static List<Division> divisions(World world, Question question) {
        return new GroupDivision(world, question, new Issues()).list(List.of());
    }

    private ResolvedQuestion resolved() {
        List<Unit> units = new UnitResolver(
                        world, question, chain, parameters, owners, new ProjectRecord(world, question, issues))
                .list();
        ResolvedQuestion resolved = new ResolvedQuestion(
                question,
                chain,
                units,
                nodes,
                new Masses(demand(), scrap(ScrapKind.COLLECTED), scrap(ScrapKind.ARISING), stock()),
                growth(),
                new ExportBans(bansByNode(), bansBySupplier()),
                prices(),
                Scale.NONE);
        division.list(chain.forms());
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
        if (question.serve() == Serve.EVERYONE) {
            list.add(new Node(OTHERS, false));
        }
        return list;
    }

    private Set<PlaceId> banningPlaces() {
        Set<PlaceId> places = new TreeSet<>();
        for (Restriction restriction : bansOfOthers()) {
            if (partsOfYears(List.of(restriction.days())).stream().anyMatch(part -> part > 0)) {
                places.add(question.home(world, restriction.by()));
            }
        }
        return places;
    }

    /** Bans on forms of the chain by places whose plants count. */
    private List<Restriction> bansOfOthers() {
        return bans().filter(ban -> question.counts(world, ban.by())).toList();
    }

    private Stream<Restriction> bans() {
        return world.restrictions().stream()
                .filter(restriction -> chain.forms().contains(restriction.form()))
                .filter(Restriction::bansAllExports);
    }

    private boolean isSupplier(PlaceId place) {
        return question.home(world, place).equals(question.supplier());
    }

    /** Part of each year of the horizon that is in at least one of some periods. */
    private List<Double> partsOfYears(List<Period> periods) {
        return IntStream.range(0, question.years())
                .mapToObj(t -> Period.partOfYear(periods, question.firstYear() + t))
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

    private SortedMap<Ban, List<Double>> bansByNode() {
        Map<Ban, List<Period>> days = new TreeMap<>();
        for (Restriction restriction : bansOfOthers()) {
            Ban ban = new Ban(chain.form(restriction.form()), node(restriction.by()));
            days.computeIfAbsent(ban, any -> new ArrayList<>()).add(restriction.days());
        }
        return inHorizon(days);
    }

    private SortedMap<Integer, List<Double>> bansBySupplier() {
        Map<Integer, List<Period>> days = new TreeMap<>();
        bans().filter(ban -> isSupplier(ban.by()))
                .forEach(ban -> days.computeIfAbsent(chain.form(ban.form()), any -> new ArrayList<>())
                        .add(ban.days()));
        return inHorizon(days);
    }

    private <K extends Comparable<K>> SortedMap<K, List<Double>> inHorizon(Map<K, List<Period>> days) {
        SortedMap<K, List<Double>> parts = new TreeMap<>();
        days.forEach((what, periods) -> parts.put(what, partsOfYears(periods)));
        parts.values().removeIf(years -> years.stream().allMatch(part -> part == 0));
        return parts;
    }

    private FormNodeYearTable demand() {
        FormNodeYearTable table = new FormNodeYearTable(chain.forms().size(), nodes.size(), question.years());
        for (FormId form : question.targetForms()) {
            for (Observed observed : world.list(Attribute.DEMAND, form)) {
                if (observed.cell().is(Key.SCENARIO, question.scenario())) {
                    put(table, form, observed);
                }
            }
        }
        return table;
    }

    private FormNodeYearTable scrap(ScrapKind kind) {
        FormNodeYearTable table = new FormNodeYearTable(chain.forms().size(), nodes.size(), question.years());
        for (FormId form : chain.forms()) {
            for (Observed observed : world.list(Attribute.SCRAP, form)) {
                if (observed.cell().is(Key.KIND, kind)) {
                    put(table, form, observed);
                }
            }
        }
        return table;
    }

    /** Adds a cell of a form, place and year, if the place counts and the year is within the horizon. */
    private void put(FormNodeYearTable table, FormId form, Observed observed) {
        int year = observed.cell().year() - question.firstYear();
        if (year < 0 || year >= question.years()) {
            return;
        }
        boolean demand = observed.cell().attribute() == Attribute.DEMAND;
        division.parts(observed).forEach((place, tons) -> {
            if (demand ? question.serves(world, place) : question.counts(world, place)) {
                table.add(chain.form(form), node(place), year, tons);
            }
        });
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

    private void requireDemand(ResolvedQuestion resolved) {
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
                        "no demand for " + form + " " + whose() + " in " + years(without),
                        "use a scenario and a horizon that demand.csv covers"));
            }
        }
    }

    private String whose() {
        return question.serve() == Serve.MEMBERS ? "in the members" : "outside " + question.supplier();
    }

    /** One cause, one message: {@code 2041}, or {@code 2041, 2042, 2043 and 57 more years}. */
    static String years(List<Integer> years) {
        String first = years.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return years.size() <= NAMED ? first : first + " and " + (years.size() - NAMED) + " more years";
    }

    /** Of every place the newest stock that is stated for a year or before it. */
    private FormNodeYearTable stock() {
        FormNodeYearTable table = new FormNodeYearTable(chain.forms().size(), nodes.size(), question.years());
        for (FormId form : chain.forms()) {
            Map<PlaceId, NavigableMap<Integer, Observed>> byPlace = new TreeMap<>();
            for (Observed observed : world.list(Attribute.STOCK, form)) {
                if (question.counts(world, observed.cell().place())) {
                    byPlace.computeIfAbsent(observed.cell().place(), any -> new TreeMap<>())
                            .put(observed.cell().year(), observed);
                }
            }
            byPlace.forEach((place, stated) -> addStock(table, form, node(place), stated));
        }
        return table;
    }

    private void addStock(FormNodeYearTable table, FormId form, int node, NavigableMap<Integer, Observed> stated) {
        for (int t = 0; t < question.years(); t++) {
            Map.Entry<Integer, Observed> newest = stated.floorEntry(question.firstYear() + t);
            if (newest != null) {
                table.add(chain.form(form), node, t, newest.getValue().value());
            }
        }
    }

    private Map<ProcessId, GrowthLimit> growth() {
        Map<ProcessId, GrowthLimit> limits = new TreeMap<>();
        for (Chain.Step step : chain.steps()) {
            OptionalDouble gamma = parameters.growth(step.id(), "gamma");
            OptionalDouble kappa = parameters.growth(step.id(), "kappa");
            if (gamma.isPresent() && kappa.isPresent()) {
                limits.put(step.id(), limit(step.id(), gamma.getAsDouble(), kappa.getAsDouble()));
            }
        }
        return limits;
    }

    private GrowthLimit limit(ProcessId process, double gamma, double kappa) {
        double abroad = owners.ofThirdCountries(process);
        double firms = atOnce(process, owners.ofMembers(process) + abroad);
        return new GrowthLimit(gamma, kappa, firms, abroad, parameters.growth(process, "newcomers"));
    }

    /** Of the firms that count those that can be at work at once. */
    private double atOnce(ProcessId process, double firms) {
        OptionalDouble most = parameters.growth(process, "firms");
        return most.isPresent() ? Math.min(firms, most.getAsDouble()) : firms;
    }

    private Prices prices() {
        requirePrices();
        return new Prices(
                perForm(this::supplierPrice),
                perForm(form -> parameters.cost(new ProcessId("*"), new PlaceId("*"), "freight")));
    }

    /** A form without a price cannot be bought: with a stated year, that must not be because the year has no figures. */
    private void requirePrices() {
        int stated = question.assumptions().priceYear();
        if (stated == 0) {
            return;
        }
        for (FormId form : chain.forms()) {
            if (!Double.isNaN(priceUpTo(form, world.baseYear())) && Double.isNaN(priceUpTo(form, stated))) {
                issues.add(Issue.error(
                        "no-price",
                        "prices.csv",
                        0,
                        "year",
                        String.valueOf(stated),
                        "the study asks for prices of " + stated + ", and " + form + " has none from "
                                + (stated - Parameters.PRICE_YEARS + 1) + " to " + stated,
                        "name a year with prices in assumptions.price-year, or leave it out"));
            }
        }
    }

    private double supplierPrice(FormId form) {
        int stated = question.assumptions().priceYear();
        return priceUpTo(form, stated == 0 ? world.baseYear() : stated);
    }

    /** US$/t, at home, else outside; not a number if there is none. */
    private double priceUpTo(FormId form, int upTo) {
        OptionalDouble home = parameters.price(form, question.supplier().code(), upTo);
        return home.isPresent()
                ? home.getAsDouble()
                : parameters.price(form, "outside", upTo).orElse(Double.NaN);
    }

    private List<Double> perForm(java.util.function.ToDoubleFunction<FormId> value) {
        return chain.forms().stream().map(form -> value.applyAsDouble(form)).toList();
    }
}
