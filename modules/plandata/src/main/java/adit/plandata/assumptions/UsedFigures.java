package adit.plandata.assumptions;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Chain;
import adit.plandata.question.CountedFirms;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The figures of a world that the plan of a question reads, found in the order in which parameters are looked up: for a process in a place, then
 * anywhere, then for any process. Export bans are facts, and none of these figures.
 */
public final class UsedFigures {

    private static final String ANY = "*";
    private static final String LEAD_TIME = "lead_time";
    private static final int PRICE_YEARS = 10;
    private static final Set<Attribute> PAID = Set.of(Attribute.COST, Attribute.CAPITAL_COST, Attribute.PRICE);

    private final World world;
    private final Question question;
    private final Chain chain;
    private final CountedFirms firms;
    private final Set<Cell> cells = new HashSet<>();

    public UsedFigures(World world, Question question) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        firms = new CountedFirms(world, question);
        chain.steps().forEach(this::addProcess);
        world.plants().stream()
                .filter(plant -> chain.findStep(plant.process()) >= 0)
                .filter(plant ->
                        !question.assumptions().leavesOut(plant.status()) && question.counts(world, plant.place()))
                .forEach(this::addPlant);
        question.targetForms().forEach(this::addDemand);
        chain.forms().forEach(this::addForm);
        addFirst(List.of(Cell.of(Attribute.COST, ANY, ANY, "freight")));
    }

    /** True if the plan reads the figure. */
    public boolean contains(Cell cell) {
        return cells.contains(cell);
    }

    /** True if the plan reads the figure, and it is a cost or a price. */
    public boolean isPaid(Cell cell) {
        return PAID.contains(cell.attribute()) && contains(cell);
    }

    private void addProcess(Chain.Step step) {
        Recipe recipe = world.getRecipe(step.id());
        recipe.inputs().forEach(this::add);
        recipe.byProducts().forEach(this::add);
        addRamp(step.id());
        addGrowth(step.id());
        if (question.assumptions().furtherPlants() && !step.isMine()) {
            addLeadTime(step.id(), LEAD_TIME, "generic");
            question.members().forEach(member -> {
                addCost(step.id(), member, "running_cost");
                addCost(step.id(), member, "capital_cost");
            });
        }
    }

    private void add(Ingredient part) {
        cells.add(part.amount().cell());
    }

    private void addRamp(ProcessId process) {
        int year = 1;
        while (addLeadTime(process, "ramp_" + year, ANY)) {
            year++;
        }
        addLeadTime(process, "utilisation", ANY);
    }

    private boolean addLeadTime(ProcessId process, String item, String status) {
        return addFirst(List.of(
                Cell.of(Attribute.LEAD_TIME, process, item, status), Cell.of(Attribute.LEAD_TIME, ANY, item, status)));
    }

    private void addCost(ProcessId process, PlaceId place, String item) {
        addFirst(List.of(
                Cell.of(Attribute.COST, process, place, item),
                Cell.of(Attribute.COST, process, ANY, item),
                Cell.of(Attribute.COST, ANY, ANY, item)));
    }

    private void addGrowth(ProcessId process) {
        if (growth(process, "gamma").isEmpty() || growth(process, "kappa").isEmpty()) {
            return;
        }
        List.of("gamma", "kappa", "firms", "newcomers")
                .forEach(item -> growth(process, item).ifPresent(cells::add));
        firms.ofMembers(process).forEach(firm -> cells.add(firm.cell()));
        firms.ofThirdCountries(process).forEach(firm -> cells.add(firm.cell()));
    }

    private Optional<Cell> growth(ProcessId process, String item) {
        return first(List.of(Cell.of(Attribute.GROWTH, process, item), Cell.of(Attribute.GROWTH, ANY, item)));
    }

    private void addPlant(Plant plant) {
        PlaceId home = question.home(world, plant.place());
        cells.add(plant.capacity().cell());
        plant.start().ifPresent(start -> cells.add(start.cell()));
        world.getRecipe(plant.process())
                .byProducts()
                .forEach(part -> addFirst(List.of(Cell.of(Attribute.COMPOSITION, plant.id(), part.form()))));
        addCost(plant.process(), home, "running_cost");
        world.states(plant.id()).stream()
                .filter(this::isInTime)
                .forEach(state -> cells.add(state.share().cell()));
        world.list(Attribute.OWNERSHIP).stream()
                .map(Observed::cell)
                .filter(cell -> cell.is(Key.PLANT, plant.id()) && cell.is(Key.OWNER_PLACE, question.supplier()))
                .forEach(cells::add);
        if (plant.status() != Status.OPERATING) {
            addLeadTime(plant.process(), LEAD_TIME, plant.status().word());
            addCapital(plant, home);
        }
        if (question.assumptions().reads(plant.status())) {
            List.of("survival", "slip")
                    .forEach(item -> addFirst(List.of(
                            Cell.of(Attribute.PROJECT_RECORD, plant.status().word(), item))));
        }
    }

    /** Idle plants restart at no capital cost. */
    private void addCapital(Plant plant, PlaceId home) {
        if (plant.status() == Status.IDLE) {
            return;
        }
        plant.capitalCost()
                .ifPresentOrElse(
                        stated -> cells.add(stated.cell()), () -> addCost(plant.process(), home, "capital_cost"));
    }

    /** In force on a day from the year before the horizon to its end. */
    private boolean isInTime(PlantState state) {
        return state.days().first().getYear() <= question.lastYear()
                && state.days().last().map(LocalDate::getYear).orElse(question.lastYear()) >= question.firstYear() - 1;
    }

    private void addDemand(FormId form) {
        world.list(Attribute.DEMAND, form).stream()
                .map(Observed::cell)
                .filter(cell -> cell.is(Key.SCENARIO, question.scenario()) && isInModel(cell))
                .forEach(cells::add);
    }

    /** Of a place that counts, and within the horizon. */
    private boolean isInModel(Cell yearly) {
        boolean counts = yearly.attribute() == Attribute.DEMAND
                ? question.serves(world, yearly.place())
                : question.counts(world, yearly.place());
        return yearly.year() >= question.firstYear()
                && yearly.year() <= question.lastYear()
                && counts
                && !isIncluded(yearly);
    }

    /** A figure of a group includes those of its places, but for the members among them. */
    private boolean isIncluded(Cell yearly) {
        PlaceId home = question.home(world, yearly.place());
        return !home.equals(yearly.place())
                && world.find(
                                yearly.attribute(),
                                yearly.form(),
                                home,
                                yearly.year(),
                                yearly.keys().getLast())
                        .isPresent();
    }

    /** Of each place the newest before the horizon, or of its first year, and those of later years. */
    private void addStocks(FormId form) {
        Map<PlaceId, NavigableMap<Integer, Cell>> byPlace = new HashMap<>();
        world.list(Attribute.STOCK, form).stream()
                .map(Observed::cell)
                .filter(cell -> cell.year() <= question.lastYear() && question.counts(world, cell.place()))
                .forEach(cell -> byPlace.computeIfAbsent(cell.place(), any -> new TreeMap<>())
                        .put(cell.year(), cell));
        byPlace.values().forEach(stated -> {
            Integer newest = stated.floorKey(question.firstYear());
            cells.addAll(stated.tailMap(newest == null ? question.firstYear() : newest, true)
                    .values());
        });
    }

    /** Scrap, also what arises and is not collected: one of the limits that are relaxed is recycling. */
    private void addForm(FormId form) {
        world.list(Attribute.SCRAP, form).stream()
                .map(Observed::cell)
                .filter(this::isInModel)
                .forEach(cells::add);
        addStocks(form);
        addPrice(form);
    }

    private void addPrice(FormId form) {
        int stated = question.assumptions().priceYear();
        int from = stated == 0 ? world.baseYear() : stated;
        addFirst(List.of(question.supplier().code(), "outside").stream()
                .flatMap(market -> IntStream.range(0, PRICE_YEARS)
                        .mapToObj(back -> Cell.of(Attribute.PRICE, form, market, from - back)))
                .toList());
    }

    /** True if the world has one of the cells; the first of them is what is read. */
    private boolean addFirst(List<Cell> order) {
        Optional<Cell> found = first(order);
        found.ifPresent(cells::add);
        return found.isPresent();
    }

    private Optional<Cell> first(List<Cell> order) {
        return order.stream().filter(cell -> world.find(cell).isPresent()).findFirst();
    }
}
