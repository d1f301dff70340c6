package adit.testworlds;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Period;
import adit.world.Place;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Recipe;
import adit.world.Restriction;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.Status;
import adit.world.World;
import adit.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a tiny world so that it states only what matters. What is said twice counts as said last, so a test can take a
 * named world and change one thing. Not safe for several threads.
 *
 * <p>Where nothing is said: years run from 2025 to 2045; running cost, capital cost and freight are zero; nothing has a
 * price, so nothing can be bought from the supplier; plants run at nameplate from their first year; the class of
 * know-how is the process itself and has no limit; all evidence is of grade B. Lead times in years: idle 1, construction
 * 1, financed 2, permitted 3, feasibility 4, announced 5, exploration 8, further plants 3.
 */
public final class TinyWorld {

    /** Year that is measured. */
    public static final int BASE_YEAR = 2025;

    /** Last year for which something is stated when no year is named. */
    public static final int LAST_YEAR = 2045;

    /** The only scenario of demand. */
    public static final String SCENARIO = "base";

    /** Code of the supplier, whose price a price is. */
    public static final String SUPPLIER = "SUP";

    private static final String ANY = "*";
    private static final SourceId SOURCE = new SourceId("by-hand");

    private String name;
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<FormId, Form> forms = new LinkedHashMap<>();
    private final Map<ProcessId, Recipe> recipes = new LinkedHashMap<>();
    private final Map<PlantId, Plant> plants = new LinkedHashMap<>();
    private final List<PlantState> states = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final Map<Cell, Double> numbers = new LinkedHashMap<>();

    private TinyWorld(String name) {
        this.name = name;
    }

    /** A world in which nothing exists yet but costs of zero and lead times. */
    public static TinyWorld named(String name) {
        return new TinyWorld(name)
                .leadTime("idle", 1)
                .leadTime("construction", 1)
                .leadTime("financed", 2)
                .leadTime("permitted", 3)
                .leadTime("feasibility", 4)
                .leadTime("announced", 5)
                .leadTime("exploration", 8)
                .leadTime("generic", 3)
                .cost(ANY, "running_cost", 0)
                .cost(ANY, "capital_cost", 0)
                .cost(ANY, "freight", 0);
    }

    /** The name of the world. */
    public String name() {
        return name;
    }

    /** The same world under another name, for a variant of it. */
    public TinyWorld as(String variant) {
        name = variant;
        return this;
    }

    /** Places by code. */
    public TinyWorld places(String... codes) {
        for (String code : codes) {
            places.put(new PlaceId(code), new Place(new PlaceId(code), code, code, Optional.empty()));
        }
        return this;
    }

    /** A place that reports through a group, which is a place too. */
    public TinyWorld within(String group, String code) {
        PlaceId id = new PlaceId(code);
        places.put(id, new Place(id, code, code, Optional.of(new PlaceId(group))));
        return this;
    }

    /** A form and its stage, such as {@code form("ore", "mining")}. */
    public TinyWorld form(String code, String stage) {
        FormId id = new FormId(code);
        forms.put(id, new Form(id, code, code, "tin", stage, "content"));
        return this;
    }

    /** A process without inputs: a mine. */
    public TinyWorld mine(String process, String output) {
        return recipe(process, output, List.of());
    }

    /** A process with one input, in t per t of output. */
    public TinyWorld process(String process, String output, String input, double amount) {
        return recipe(process, output, List.of(ingredient(process, input, amount, "input")));
    }

    /** One more input of an existing process. */
    public TinyWorld input(String process, String form, double amount) {
        return change(process, old -> {
            List<Ingredient> inputs = new ArrayList<>(old.inputs());
            inputs.add(ingredient(process, form, amount, "input"));
            return new Recipe(old.id(), old.name(), old.skill(), old.output(), inputs, old.byProducts());
        });
    }

    /** One more by-product of an existing process, in t per t of main output. */
    public TinyWorld byProduct(String process, String form, double amount) {
        return change(process, old -> {
            List<Ingredient> byProducts = new ArrayList<>(old.byProducts());
            byProducts.add(ingredient(process, form, amount, "output"));
            return new Recipe(old.id(), old.name(), old.skill(), old.output(), old.inputs(), byProducts);
        });
    }

    /** The class of know-how of an existing process. */
    public TinyWorld skill(String process, String skill) {
        return change(
                process, old -> new Recipe(old.id(), old.name(), skill, old.output(), old.inputs(), old.byProducts()));
    }

    /** Something that runs today, long since, at {@code capacity} t/y. */
    public TinyWorld facility(String id, String place, String process, double capacity) {
        return plant(id, place, process, capacity, Status.OPERATING);
    }

    /** An idle plant that can restart, at {@code capacity} t/y. */
    public TinyWorld idle(String id, String place, String process, double capacity) {
        return plant(id, place, process, capacity, Status.IDLE);
    }

    /** Something that may be built. */
    public TinyWorld project(String id, String place, String process, double capacity, Status status) {
        return plant(id, place, process, capacity, status);
    }

    /** Something that may be built, with the first year that its owner states. */
    public TinyWorld project(String id, String place, String process, double capacity, Status status, int start) {
        return plant(id, place, process, capacity, status).start(id, start);
    }

    /** The owner's country of an existing plant. */
    public TinyWorld ownedBy(String plant, String place) {
        return swap(plant, p -> rebuilt(p, new PlaceId(place), p.capacity(), p.start(), p.capitalCost()));
    }

    /** Makes an existing plant the output of several plants. */
    public TinyWorld aggregate(String plant) {
        return swap(
                plant,
                p -> new Plant(
                        p.id(),
                        p.name(),
                        p.place(),
                        p.process(),
                        p.owner(),
                        p.ownerPlace(),
                        p.status(),
                        p.capacity(),
                        p.start(),
                        p.capitalCost(),
                        p.where(),
                        p.note(),
                        true));
    }

    /** The firm that controls an existing plant. */
    public TinyWorld firm(String plant, String name) {
        return swap(
                plant,
                p -> new Plant(
                        p.id(),
                        p.name(),
                        p.place(),
                        p.process(),
                        name,
                        p.ownerPlace(),
                        p.status(),
                        p.capacity(),
                        p.start(),
                        p.capitalCost(),
                        p.where(),
                        p.note(),
                        p.aggregate()));
    }

    /** The first year of output of an existing plant. */
    public TinyWorld start(String plant, int year) {
        Observed start = observed(Cell.of(Attribute.START, plant), year);
        return swap(plant, p -> rebuilt(p, p.ownerPlace(), p.capacity(), Optional.of(start), p.capitalCost()));
    }

    /** The capital cost of an existing plant, million US$. */
    public TinyWorld capital(String plant, double millions) {
        Observed capital = observed(Cell.of(Attribute.CAPITAL_COST, plant), millions);
        return swap(plant, p -> rebuilt(p, p.ownerPlace(), p.capacity(), p.start(), Optional.of(capital)));
    }

    /** The nameplate of an existing plant, t/y. */
    public TinyWorld capacity(String plant, double tons) {
        Observed capacity = observed(Cell.of(Attribute.CAPACITY, plant), tons);
        return swap(plant, p -> rebuilt(p, p.ownerPlace(), capacity, p.start(), p.capitalCost()));
    }

    /** Nameplate of an existing plant, t/y. */
    public double capacityOf(String plant) {
        return get(plants, new PlantId(plant)).capacity().value();
    }

    /** Codes of the plants so far. */
    public List<String> plantCodes() {
        return plants.keySet().stream().map(PlantId::code).toList();
    }

    /** By-product of one plant, t per t of its main output. */
    public TinyWorld composition(String plant, String form, double amount) {
        return number(amount, Attribute.COMPOSITION, plant, form);
    }

    /** Demand of a place, every year, t/y. */
    public TinyWorld demand(String form, String place, double tons) {
        for (int year = BASE_YEAR; year <= LAST_YEAR; year++) {
            demand(form, place, year, tons);
        }
        return this;
    }

    /** Demand of a place in one year, t/y. */
    public TinyWorld demand(String form, String place, int year, double tons) {
        return number(tons, Attribute.DEMAND, form, place, year, SCENARIO);
    }

    /** Use of a place in the base year as a source reports it, t/y; not part of the scenario. */
    public TinyWorld reportedUse(String form, String place, double tons) {
        return number(tons, Attribute.DEMAND, form, place, BASE_YEAR, "reported");
    }

    /** Output of a place in the base year, t/y. */
    public TinyWorld production(String form, String place, double tons) {
        return number(tons, Attribute.PRODUCTION, form, place, BASE_YEAR);
    }

    /** Trade of the base year, t/y. */
    public TinyWorld trade(String form, String from, String to, double tons) {
        return number(tons, Attribute.TRADE, form, from, to, BASE_YEAR);
    }

    /** End-of-life material of a place, every year, t/y: what arises, and what of it is collected. */
    public TinyWorld scrap(String form, String place, double arising, double collected) {
        for (int year = BASE_YEAR; year <= LAST_YEAR; year++) {
            number(arising, Attribute.SCRAP, form, place, year, "arising");
            number(collected, Attribute.SCRAP, form, place, year, "collected");
        }
        return this;
    }

    /** What is collected of the end-of-life material of a place in one year, t/y; what arises is not stated. */
    public TinyWorld collected(String form, String place, int year, double tons) {
        return number(tons, Attribute.SCRAP, form, place, year, "collected");
    }

    /** Stock held in a place from the base year on, t. */
    public TinyWorld stock(String form, String place, double tons) {
        return stock(form, place, BASE_YEAR, tons);
    }

    /** Stock held in a place from a year on, until the next one is stated, t. */
    public TinyWorld stock(String form, String place, int year, double tons) {
        return number(tons, Attribute.STOCK, form, place, year);
    }

    /** A share of the capacity of a plant works from one day to another, both included. */
    public TinyWorld works(String plant, double share, String from, String to) {
        Cell cell = Cell.of(Attribute.PLANT_STATE, plant, from);
        numbers.put(cell, share);
        states.add(new PlantState(
                new PlantId(plant),
                "reduced",
                new Period(LocalDate.parse(from), Optional.of(LocalDate.parse(to))),
                observed(cell, share)));
        return this;
    }

    /** The share of a plant that a firm of a place owns. */
    public TinyWorld owns(String plant, String place, double share) {
        return number(share, Attribute.OWNERSHIP, plant, "firm of " + place, place);
    }

    /** Price at which the supplier sells a form, US$/t. */
    public TinyWorld price(String form, double dollars) {
        return number(dollars, Attribute.PRICE, form, SUPPLIER, BASE_YEAR);
    }

    /** A cost of a process anywhere: item running_cost (US$/t), capital_cost (US$ per t/y) or freight (US$/t, process *). */
    public TinyWorld cost(String process, String item, double dollars) {
        return number(dollars, Attribute.COST, process, ANY, item);
    }

    /** A cost of a process in one place. */
    public TinyWorld cost(String process, String place, String item, double dollars) {
        return number(dollars, Attribute.COST, process, place, item);
    }

    /** Years from a status to first output, for every process. */
    public TinyWorld leadTime(String status, double years) {
        return leadTime(ANY, status, years);
    }

    /** Years from a status to first output, for one process. */
    public TinyWorld leadTime(String process, String status, double years) {
        return number(years, Attribute.LEAD_TIME, process, "lead_time", status);
    }

    /** Share of nameplate in the first, second … year of operation of a process. */
    public TinyWorld ramp(String process, double... shares) {
        for (int k = 0; k < shares.length; k++) {
            number(shares[k], Attribute.LEAD_TIME, process, "ramp_" + (k + 1), ANY);
        }
        return this;
    }

    /** Share of its rate that a process reaches in a year, on average. */
    public TinyWorld utilisation(String process, double share) {
        return number(share, Attribute.LEAD_TIME, process, "utilisation", ANY);
    }

    /** Limit on growth: γ, share a year, and κ, t/y each year and firm; one firm of the first place masters the process. */
    public TinyWorld growth(String process, double gamma, double kappa) {
        return number(gamma, Attribute.GROWTH, process, "gamma")
                .number(kappa, Attribute.GROWTH, process, "kappa")
                .technologyOwner(
                        process, "first", places.keySet().iterator().next().code(), 1);
    }

    /** A firm of a place that masters a process: 1, less where that is uncertain. */
    public TinyWorld technologyOwner(String process, String firm, String place, double value) {
        return number(value, Attribute.TECHNOLOGY_OWNER, process, firm, place);
    }

    /** Takes every firm that masters a process out. */
    public TinyWorld withoutTechnologyOwners() {
        numbers.keySet().removeIf(cell -> cell.attribute() == Attribute.TECHNOLOGY_OWNER);
        return this;
    }

    /** What became of earlier projects of a status: the share that came, and how many years later than said. */
    public TinyWorld record(String status, double survival, double slip) {
        return number(survival, Attribute.PROJECT_RECORD, status, "survival")
                .number(slip, Attribute.PROJECT_RECORD, status, "slip");
    }

    /** How many of the firms that master a process can add capacity at once. */
    public TinyWorld firmsAtOnce(String process, double firms) {
        return number(firms, Attribute.GROWTH, process, "firms");
    }

    /** How many first projects of newcomers can start in a year. */
    public TinyWorld newcomers(String process, double projects) {
        return number(projects, Attribute.GROWTH, process, "newcomers");
    }

    /** A place forbids the export of a form to everyone, from the base year on. */
    public TinyWorld ban(String place, String form) {
        return ban(place, form, BASE_YEAR);
    }

    /** A place forbids the export of a form to everyone, from the first day of a year on; an earlier ban of it is replaced. */
    public TinyWorld ban(String place, String form, int from) {
        return ban(place, form, from, Optional.empty());
    }

    /** The same until the last day of a year. */
    public TinyWorld ban(String place, String form, int from, int last) {
        return ban(place, form, from, Optional.of(LocalDate.of(last, 12, 31)));
    }

    /** The same from a day on. */
    public TinyWorld ban(String place, String form, LocalDate from) {
        return ban(place, form, from, Optional.empty());
    }

    private TinyWorld ban(String place, String form, int from, Optional<LocalDate> to) {
        return ban(place, form, LocalDate.of(from, 1, 1), to);
    }

    private TinyWorld ban(String place, String form, LocalDate from, Optional<LocalDate> to) {
        String id = "ban-" + place + "-" + form;
        restrictions.removeIf(former -> former.id().equals(id));
        restrictions.add(new Restriction(
                id,
                new FormId(form),
                new PlaceId(place),
                Optional.empty(),
                Restriction.Kind.BAN,
                from,
                to,
                observed(Cell.of(Attribute.RESTRICTION, id), 0),
                ""));
        return this;
    }

    /**
     * Every mass so far times a factor, as if tons were another unit: demand, scrap, stocks, sizes, κ. Costs per ton stay,
     * so the capital cost of a plant grows with it.
     */
    public TinyWorld massTimes(double factor) {
        numbers.replaceAll((cell, value) -> isMass(cell) ? value * factor : value);
        plants.replaceAll((id, plant) -> times(plant, factor, factor));
        return this;
    }

    /** Every price and cost so far times a factor. */
    public TinyWorld moneyTimes(double factor) {
        numbers.replaceAll((cell, value) -> isMoney(cell) ? value * factor : value);
        plants.replaceAll((id, plant) -> times(plant, 1, factor));
        return this;
    }

    private static boolean isMass(Cell cell) {
        return switch (cell.attribute()) {
            case DEMAND, SCRAP, STOCK -> true;
            case GROWTH -> cell.is(Key.ITEM, "kappa");
            default -> false;
        };
    }

    private static boolean isMoney(Cell cell) {
        return cell.attribute() == Attribute.PRICE || cell.attribute() == Attribute.COST;
    }

    private static Plant times(Plant p, double mass, double money) {
        Observed capacity = observed(p.capacity().cell(), p.capacity().value() * mass);
        Optional<Observed> capital = p.capitalCost().map(cost -> observed(cost.cell(), cost.value() * money));
        return rebuilt(p, p.ownerPlace(), capacity, p.start(), capital);
    }

    /** The current world; the builder can still be used. */
    public World world() {
        WorldBuilder builder = new WorldBuilder(name, BASE_YEAR);
        builder.add(new Source(SOURCE, "Worked by hand", "Adit", "2025", "", "assumption", ""));
        places.values().forEach(builder::add);
        forms.values().forEach(builder::add);
        recipes.values().forEach(builder::add);
        plants.values().forEach(plant -> add(builder, plant));
        restrictions.forEach(builder::add);
        states.forEach(builder::add);
        numbers.forEach((cell, value) -> builder.add(observation(cell, value)));
        return builder.build();
    }

    /** A plant, and its figures among the cells of the world. */
    private static void add(WorldBuilder builder, Plant plant) {
        builder.add(plant);
        builder.add(plant.capacity().chosen());
        plant.start().ifPresent(start -> builder.add(start.chosen()));
        plant.capitalCost().ifPresent(cost -> builder.add(cost.chosen()));
    }

    private TinyWorld recipe(String process, String output, List<Ingredient> inputs) {
        ProcessId id = new ProcessId(process);
        recipes.put(id, new Recipe(id, process, process, new FormId(output), inputs, List.of()));
        return this;
    }

    private TinyWorld change(String process, UnaryOperator<Recipe> change) {
        ProcessId id = new ProcessId(process);
        recipes.put(id, change.apply(get(recipes, id)));
        return this;
    }

    private TinyWorld plant(String id, String place, String process, double capacity, Status status) {
        PlantId code = new PlantId(id);
        plants.put(
                code,
                new Plant(
                        code,
                        id,
                        new PlaceId(place),
                        new ProcessId(process),
                        "",
                        new PlaceId(place),
                        status,
                        observed(Cell.of(Attribute.CAPACITY, id), capacity),
                        Optional.empty(),
                        Optional.empty(),
                        new RowRef(status.exists() ? "facilities.csv" : "projects.csv", plants.size() + 2),
                        "",
                        false));
        return this;
    }

    private TinyWorld swap(String plant, UnaryOperator<Plant> change) {
        PlantId id = new PlantId(plant);
        plants.put(id, change.apply(get(plants, id)));
        return this;
    }

    private static Plant rebuilt(
            Plant p, PlaceId owner, Observed capacity, Optional<Observed> start, Optional<Observed> capital) {
        return new Plant(
                p.id(),
                p.name(),
                p.place(),
                p.process(),
                p.owner(),
                owner,
                p.status(),
                capacity,
                start,
                capital,
                p.where(),
                p.note(),
                p.aggregate());
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is not there yet; there are " + map.keySet());
        }
        return value;
    }

    private static Ingredient ingredient(String process, String form, double amount, String role) {
        return new Ingredient(new FormId(form), observed(Cell.of(Attribute.RECIPE, process, form, role), amount));
    }

    private TinyWorld number(double value, Attribute attribute, Object... keys) {
        numbers.put(Cell.of(attribute, keys), value);
        return this;
    }

    private static Observed observed(Cell cell, double value) {
        return Observed.of(observation(cell, value));
    }

    private static Observation observation(Cell cell, double value) {
        return new Observation(
                cell,
                Estimate.exact(value),
                "",
                Grade.B,
                SOURCE,
                new RowRef(cell.attribute().word() + ".csv", 0),
                "");
    }
}
