package adit.plandata.assumptions;

import adit.basics.PlaceId;
import adit.plandata.question.Chain;
import adit.plandata.question.CountedFirms;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.ScrapKind;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which groups of assumptions of a world a question is about, and which of those enter its levels. */
public final class RelevantAssumptions {

    /** Attributes whose figures enter the levels of a plan. */
    private static final Set<Attribute> IN_LEVELS = Set.of(
            Attribute.DEMAND,
            Attribute.SCRAP,
            Attribute.STOCK,
            Attribute.RECIPE,
            Attribute.COMPOSITION,
            Attribute.CAPACITY,
            Attribute.START,
            Attribute.LEAD_TIME,
            Attribute.GROWTH,
            Attribute.PROJECT_RECORD,
            Attribute.TECHNOLOGY_OWNER,
            Attribute.PLANT_STATE,
            Attribute.OWNERSHIP);

    private static final String ANY = "*";

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Set<Cell> firms;
    private final Map<String, Plant> plants = new HashMap<>();

    public RelevantAssumptions(World world, Question question) {
        this.world = world;
        this.question = question;
        chain = Chain.upstreamOf(world, question.targetForms());
        firms = firms();
        world.plants().forEach((Plant plant) -> plants.put(plant.id().code(), plant));
    }

    private Set<Cell> firms() {
        CountedFirms counted = new CountedFirms(world, question);
        return chain.steps().stream()
                .flatMap(step -> Stream.of(counted.ofMembers(step.id()), counted.ofThirdCountries(step.id())))
                .flatMap(List::stream)
                .map(Observed::cell)
                .collect(Collectors.toSet());
    }

    /** The forms and processes that the question is about. */
    public Chain chain() {
        return chain;
    }

    /** The groups whose figures have ranges and enter the levels of the plan, with only those figures, by name. */
    public List<AssumptionGroup> ranging() {
        UsedFigures used = new UsedFigures(world, question);
        return AssumptionGroup.ranging(world).stream()
                .filter(this::holds)
                .flatMap(group -> entering(group).stream())
                .flatMap(group -> group.only(used::contains).stream())
                .toList();
    }

    /** The cells of some groups that have ranges and enter the levels of the plan, by the name of the group; groups without such cells are left out. */
    public Map<String, Set<Cell>> moving(List<AssumptionGroup> groups) {
        UsedFigures used = new UsedFigures(world, question);
        Map<String, Set<Cell>> moving = new HashMap<>();
        groups.stream()
                .filter(this::holds)
                .flatMap(group -> entering(group).stream())
                .flatMap(group -> group.only(used::contains).stream())
                .forEach(group -> {
                    Set<Cell> cells = group.cells().stream()
                            .filter(each ->
                                    each.estimate().low() < each.estimate().high())
                            .map(Observed::cell)
                            .collect(Collectors.toSet());
                    if (!cells.isEmpty()) {
                        moving.put(group.name(), cells);
                    }
                });
        return moving;
    }

    /** The groups of costs and prices whose figures have ranges and that the plan reads, with only those figures, by name. */
    public List<AssumptionGroup> rangingCosts() {
        UsedFigures used = new UsedFigures(world, question);
        return AssumptionGroup.ranging(world).stream()
                .flatMap(group -> group.only(used::isPaid).stream())
                .toList();
    }

    /** True if the group is about a form or a process of the chain, or about any process. */
    public boolean holds(AssumptionGroup group) {
        boolean form = group.form().map(chain.forms()::contains).orElse(false);
        boolean step = group.process().map(id -> chain.findStep(id) >= 0).orElse(false);
        boolean any = group.cells().getFirst().cell().keys().getFirst().equals(ANY);
        return form || step || any || isRecord(group);
    }

    /** Of projects of any process, if the study counts them so. */
    private boolean isRecord(AssumptionGroup group) {
        return group.attribute() == Attribute.PROJECT_RECORD
                && question.assumptions().projectRecord();
    }

    /** True if a figure of the group enters the levels of the plan. */
    public boolean enters(AssumptionGroup group) {
        return entering(group).isPresent();
    }

    /** The group with only those figures that enter the levels of the plan; empty if none does. */
    public Optional<AssumptionGroup> entering(AssumptionGroup group) {
        boolean capital = group.attribute() == Attribute.CAPITAL_COST
                || group.cells().getFirst().cell().find(Key.ITEM).equals(Optional.of("capital_cost"));
        boolean budget = question.assumptions().limitsCapital();
        return IN_LEVELS.contains(group.attribute()) || (capital && budget)
                ? group.only(this::counts)
                : Optional.empty();
    }

    /** Demand of another scenario or form, years before the horizon, places that do not count and stopped projects are outside the model. */
    private boolean counts(Cell cell) {
        Optional<Plant> plant = cell.find(Key.PLANT).flatMap(code -> Optional.ofNullable(plants.get(code)));
        Optional<PlaceId> place = cell.find(Key.PLACE).map(PlaceId::new).or(() -> plant.map(Plant::place));
        Optional<Status> status =
                plant.map(Plant::status).or(() -> cell.find(Key.STATUS).flatMap(Status::find));
        return place.map(id -> id.code().equals(ANY) || isOfPlan(cell, id)).orElse(true)
                && status.filter(question.assumptions()::leavesOut).isEmpty()
                && isInTime(cell)
                && (cell.attribute() != Attribute.SCRAP || cell.is(Key.KIND, ScrapKind.COLLECTED))
                && (cell.attribute() != Attribute.OWNERSHIP || isLost(cell))
                && (cell.attribute() != Attribute.DEMAND || isAsked(cell));
    }

    private boolean isOfPlan(Cell cell, PlaceId place) {
        return switch (cell.attribute()) {
            case DEMAND -> question.serves(world, place);
            case TECHNOLOGY_OWNER -> firms.contains(cell);
            default -> question.counts(world, place);
        };
    }

    /** Stocks are the newest ones; demand and scrap are those of a year. */
    private boolean isInTime(Cell cell) {
        boolean yearly = cell.attribute() == Attribute.DEMAND || cell.attribute() == Attribute.SCRAP;
        return !yearly || (cell.year() >= question.firstYear() && cell.year() <= question.lastYear());
    }

    /** Only what the supplier's firms own is lost in a cut-off. */
    private boolean isLost(Cell ownership) {
        return question.assumptions().supplierOwnedLost() && ownership.is(Key.OWNER_PLACE, question.supplier());
    }

    private boolean isAsked(Cell demand) {
        return demand.is(Key.SCENARIO, question.scenario())
                && question.targetForms().contains(demand.form());
    }
}
