package adit.plandata.assumptions;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The figures of a world that the plan of a question reads, found in the order in which parameters are looked up: for a process in a place, then
 * anywhere, then for any process. Export bans are facts, and none of these figures.
 */
public final class UsedFigures {

    private static final String ANY = "*";
    private static final String LEAD_TIME = "lead_time";
    private static final int PRICE_YEARS = 10;

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Set<Cell> cells = new HashSet<>();

    public UsedFigures(World world, Question question) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        chain.steps().forEach(this::addProcess);
        world.plants().stream()
                .filter(plant -> chain.findStep(plant.process()) >= 0)
                .filter(plant -> !plant.status().isStopped() && isOutside(plant.place()))
                .forEach(this::addPlant);
        question.targetForms().forEach(this::addDemand);
        chain.forms().forEach(this::addForm);
        addFirst(List.of(Cell.of(Attribute.COST, ANY, ANY, "freight")));
    }

    /** True if the plan reads the figure. */
    public boolean contains(Cell cell) {
        return cells.contains(cell);
    }

    private boolean isOutside(PlaceId place) {
        return !question.home(world, place).equals(question.supplier());
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
        List.of("gamma", "kappa", "firms").forEach(item -> growth(process, item).ifPresent(cells::add));
        List<Cell> own = owners(process.code());
        (own.isEmpty() ? owners(ANY) : own)
                .stream()
                        .filter(owner -> question.members().contains(question.home(world, owner.place())))
                        .forEach(cells::add);
    }

    private Optional<Cell> growth(ProcessId process, String item) {
        return first(List.of(Cell.of(Attribute.GROWTH, process, item), Cell.of(Attribute.GROWTH, ANY, item)));
    }

    private List<Cell> owners(String process) {
        return world.list(Attribute.TECHNOLOGY_OWNER).stream()
                .map(Observed::cell)
                .filter(cell -> cell.is(Key.PROCESS, process))
                .toList();
    }

    private void addPlant(Plant plant) {
        PlaceId home = question.home(world, plant.place());
        cells.add(plant.capacity().cell());
        plant.start().ifPresent(start -> cells.add(start.cell()));
        world.getRecipe(plant.process())
                .byProducts()
                .forEach(part -> addFirst(List.of(Cell.of(Attribute.COMPOSITION, plant.id(), part.form()))));
        addCost(plant.process(), home, "running_cost");
        if (plant.status() != Status.OPERATING) {
            addLeadTime(plant.process(), LEAD_TIME, plant.status().word());
            addCapital(plant, home);
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

    private void addDemand(FormId form) {
        world.list(Attribute.DEMAND, form).stream()
                .map(Observed::cell)
                .filter(cell -> cell.is(Key.SCENARIO, question.scenario()) && isInModel(cell))
                .forEach(cells::add);
    }

    /** Outside the supplier, and within the horizon. */
    private boolean isInModel(Cell yearly) {
        return yearly.year() >= question.firstYear()
                && yearly.year() <= question.lastYear()
                && isOutside(yearly.place());
    }

    /** Scrap, also what arises and is not collected: one of the limits that are relaxed is recycling. */
    private void addForm(FormId form) {
        world.list(Attribute.SCRAP, form).stream()
                .map(Observed::cell)
                .filter(this::isInModel)
                .forEach(cells::add);
        Map<PlaceId, Cell> newest = new HashMap<>();
        world.list(Attribute.STOCK, form).stream()
                .map(Observed::cell)
                .filter(cell -> isOutside(cell.place()))
                .forEach(cell ->
                        newest.merge(cell.place(), cell, (one, other) -> one.year() > other.year() ? one : other));
        cells.addAll(newest.values());
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
