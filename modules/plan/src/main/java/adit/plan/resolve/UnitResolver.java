package adit.plan.resolve;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the units of a question: facilities, named projects, and the option of further plants in each member. */
final class UnitResolver {

    private static final int LONG_AGO = -100;

    private final World world;
    private final Question question;
    private final Chain chain;
    private final Parameters parameters;
    private final TechnologyOwners owners;
    private final ProjectRecord record;

    UnitResolver(
            World world,
            Question question,
            Chain chain,
            Parameters parameters,
            TechnologyOwners owners,
            ProjectRecord record) {
        this.world = world;
        this.question = question;
        this.chain = chain;
        this.parameters = parameters;
        this.owners = owners;
        this.record = record;
    }

    /** By code: the order of rows and members does not matter. */
    List<Unit> list() {
        List<Unit> units = new ArrayList<>();
        for (Plant plant : world.plants()) {
            int step = chain.findStep(plant.process());
            if (step >= 0
                    && !question.assumptions().leavesOut(plant.status())
                    && plant.capacity().value() > 0
                    && question.counts(world, plant.place())) {
                units.add(named(plant, step));
            }
        }
        if (question.assumptions().furtherPlants()) {
            addFurther(units);
        }
        units.sort(Comparator.comparing(Unit::id));
        return units;
    }

    private Unit named(Plant plant, int step) {
        ProcessId process = plant.process();
        boolean runs = plant.status() == Status.OPERATING;
        double size = plant.capacity().value();
        return new Unit(
                plant.id().code(),
                plant.name(),
                runs ? Unit.Kind.FACILITY : Unit.Kind.PROJECT,
                new Unit.Site(plant.place(), question.home(world, plant.place())),
                step,
                size,
                schedule(plant),
                world.ownedBy(plant, question.supplier()),
                byProducts(plant, step),
                new Unit.Costs(
                        parameters.cost(process, question.home(world, plant.place()), "running_cost"),
                        runs ? 0 : capitalPerTon(plant, size)),
                new Unit.Evidence(plant.capacity().grade(), plant.status().word()));
    }

    private Unit.Schedule schedule(Plant plant) {
        return new Unit.Schedule(
                plant.status() == Status.OPERATING ? startOf(plant) : earliest(plant),
                plant.status() == Status.CONSTRUCTION
                        || plant.status() == Status.IDLE
                        || owners.isFirstOfNewcomer(plant, this::earliest),
                plant.aggregate() ? List.of(1.0) : parameters.ramp(plant.process()),
                working(plant),
                record.survival(plant));
    }

    /** From the year before the horizon on; empty without a state that is not full work. */
    private List<Double> working(Plant plant) {
        List<PlantState> states = world.states(plant.id());
        return states.isEmpty()
                ? List.of()
                : IntStream.range(-1, question.years())
                        .mapToObj(t -> PlantState.working(states, question.firstYear() + t))
                        .toList();
    }

    /** The by-products of the process, in the amounts of this plant if they are known. */
    private List<Chain.Part> byProducts(Plant plant, int step) {
        List<Chain.Part> parts = new ArrayList<>();
        for (Chain.Part part : chain.steps().get(step).byProducts()) {
            double amount = world.find(
                            Attribute.COMPOSITION, plant.id(), chain.forms().get(part.form()))
                    .map(Observed::value)
                    .orElse(part.amount());
            parts.add(new Chain.Part(part.form(), amount));
        }
        return parts;
    }

    private int startOf(Plant plant) {
        return plant.start()
                .map(start -> (int) Math.round(start.value()) - question.firstYear())
                .orElse(LONG_AGO);
    }

    /** The later of the owner's year and the year that the status allows, each later by the slip of earlier projects if their record counts. */
    private int earliest(Plant plant) {
        double slip = record.slip(plant);
        long allowed =
                Math.round(parameters.leadTime(plant.process(), plant.status().word()) + slip);
        long stated = plant.start()
                .map(start -> Math.round(start.value() + slip) - question.firstYear())
                .orElse(0L);
        return (int) Math.max(0, Math.max(allowed, stated));
    }

    private double capitalPerTon(Plant plant, double size) {
        if (plant.status() == Status.IDLE) {
            return 0;
        }
        Optional<Observed> stated = plant.capitalCost();
        return stated.isPresent()
                ? UnitOfMeasure.MILLION_DOLLARS.to(
                                UnitOfMeasure.DOLLARS, stated.get().value())
                        / size
                : parameters.cost(plant.process(), question.home(world, plant.place()), "capital_cost");
    }

    private void addFurther(List<Unit> units) {
        for (PlaceId member : question.members()) {
            for (int step = 0; step < chain.steps().size(); step++) {
                if (!chain.steps().get(step).isMine()) {
                    units.add(further(member, step));
                }
            }
        }
    }

    private Unit further(PlaceId member, int step) {
        Chain.Step process = chain.steps().get(step);
        return new Unit(
                "further:" + process.id() + ":" + member,
                "further plants: " + process.name() + " in "
                        + world.findPlace(member).map(adit.world.Place::name).orElse(member.code()),
                Unit.Kind.FURTHER,
                new Unit.Site(member, member),
                step,
                1,
                new Unit.Schedule(
                        (int) Math.round(parameters.leadTime(process.id(), "generic")),
                        false,
                        parameters.ramp(process.id()),
                        List.of(),
                        1),
                0,
                process.byProducts(),
                new Unit.Costs(
                        parameters.cost(process.id(), member, "running_cost"),
                        parameters.cost(process.id(), member, "capital_cost")),
                new Unit.Evidence(Grade.E, "option"));
    }
}
