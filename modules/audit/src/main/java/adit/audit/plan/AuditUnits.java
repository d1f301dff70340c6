package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units {@code u} of a question, read from the world: facilities, named projects and further plants, by code. */
final class AuditUnits {

    private final World world;
    private final Question question;
    private final AuditNodes nodes;
    private final AuditParameters parameters;
    private final Map<String, AuditUnit> units = new LinkedHashMap<>();

    AuditUnits(World world, Question question, List<Recipe> recipes, AuditNodes nodes, AuditParameters parameters) {
        this.world = world;
        this.question = question;
        this.nodes = nodes;
        this.parameters = parameters;
        world.plants().stream()
                .filter(plant -> nodes.hasSupply(plant.place()) && counts(plant))
                .filter(plant -> recipes.stream().anyMatch(recipe -> recipe.id().equals(plant.process())))
                .forEach(plant -> put(named(plant)));
        if (question.assumptions().furtherPlants()) {
            recipes.stream()
                    .filter(recipe -> !recipe.inputs().isEmpty())
                    .forEach(recipe -> question.members().forEach(member -> put(further(recipe, member))));
        }
    }

    /** Work on it goes on, or the study includes projects of its status. */
    private boolean counts(Plant plant) {
        return !plant.status().isStopped()
                || question.assumptions().includeStatus().contains(plant.status());
    }

    private void put(AuditUnit unit) {
        units.put(unit.id(), unit);
    }

    Map<String, AuditUnit> byCode() {
        return units;
    }

    private AuditUnit named(Plant plant) {
        Recipe recipe = world.getRecipe(plant.process());
        boolean runs = plant.status() == Status.OPERATING;
        return new AuditUnit(
                plant.id().code(),
                plant.name(),
                runs ? AuditUnit.Kind.FACILITY : AuditUnit.Kind.PROJECT,
                site(plant.place()),
                recipe,
                plant.capacity().value(),
                schedule(plant),
                shareOfSupplier(plant),
                perTon(recipe, plant.id().code()),
                new AuditUnit.Costs(
                        parameters.cost(recipe.id(), nodes.home(plant.place()).code(), "running_cost"),
                        runs || plant.status() == Status.IDLE ? 0 : capital(plant)),
                new AuditUnit.Evidence(plant.capacity().grade(), plant.status().word()));
    }

    private AuditUnit.Site site(PlaceId place) {
        return new AuditUnit.Site(place, nodes.home(place).code(), nodes.node(place));
    }

    private AuditUnit.Schedule schedule(Plant plant) {
        return new AuditUnit.Schedule(
                plant.status() == Status.OPERATING ? AuditUnit.startOf(plant) : earliest(plant),
                plant.status() == Status.CONSTRUCTION || plant.status() == Status.IDLE || isFirstOfNewcomer(plant),
                plant.aggregate() ? List.of(1.0) : parameters.ramp(plant.process()),
                working(plant),
                parameters.survival(plant.status()));
    }

    /** Years in which states of a plant hold: the mean over their days of the share that works. */
    private Map<Integer, Double> working(Plant plant) {
        List<PlantState> states = world.states(plant.id());
        Map<Integer, Double> shares = new HashMap<>();
        if (!states.isEmpty()) {
            for (int year = question.firstYear() - 1; year <= question.lastYear(); year++) {
                LocalDate newYear = LocalDate.of(year, 1, 1);
                shares.put(
                        year,
                        newYear.datesUntil(newYear.plusYears(1))
                                .mapToDouble(day -> working(states, day))
                                .average()
                                .orElseThrow());
            }
        }
        return shares;
    }

    /** The state that began last, and of several that began on that day the smallest share. */
    private static double working(List<PlantState> states, LocalDate day) {
        LocalDate began = LocalDate.MIN;
        double share = 1;
        for (PlantState state : states) {
            LocalDate first = state.days().first();
            if (state.days().contains(day) && !first.isBefore(began)) {
                double stated = state.share().value();
                share = first.equals(began) ? Math.min(share, stated) : stated;
                began = first;
            }
        }
        return share;
    }

    /** What {@code owners.csv} states; without it all or nothing, by the controlling owner. */
    private double shareOfSupplier(Plant plant) {
        double sum = 0;
        boolean stated = false;
        for (Observed owner : world.list(Attribute.OWNERSHIP)) {
            if (owner.cell().is(Key.PLANT, plant.id())) {
                stated = true;
                sum += owner.cell().is(Key.OWNER_PLACE, question.supplier()) ? owner.value() : 0;
            }
        }
        return stated ? Math.min(1, sum) : plant.ownerPlace().equals(question.supplier()) ? 1 : 0;
    }

    /** No plant of the owner operates, and this project comes first: under construction, then earliest, then largest, then by name. */
    private boolean isFirstOfNewcomer(Plant plant) {
        List<Plant> same = world.plants().stream()
                .filter(other ->
                        other.process().equals(plant.process()) && firm(other).equals(firm(plant)))
                .filter(other -> counts(other) && other.capacity().value() > 0)
                .toList();
        if (firm(plant).isEmpty() || same.stream().anyMatch(other -> other.status() == Status.OPERATING)) {
            return false;
        }
        return same.stream()
                .min(Comparator.comparingInt((Plant one) -> one.status() == Status.CONSTRUCTION ? 0 : 1)
                        .thenComparingInt(this::earliest)
                        .thenComparing(Comparator.comparingDouble(
                                        (Plant one) -> one.capacity().value())
                                .reversed())
                        .thenComparing(Plant::name)
                        .thenComparing(one -> one.id().code()))
                .filter(plant::equals)
                .isPresent();
    }

    private static String firm(Plant plant) {
        return plant.owner().strip().toLowerCase(Locale.ROOT);
    }

    /** {@code e[u]}: the later of the year that the owner states and t₀ + lead time, plus the slip, in whole years. */
    private int earliest(Plant plant) {
        int first = question.firstYear();
        double slip = parameters.slip(plant.status());
        double lead = parameters.leadTime(plant.process(), plant.status().word());
        int allowed = first + wholeYears(lead + slip);
        int stated = plant.start().map(year -> wholeYears(year.value() + slip)).orElse(first);
        return Math.max(first, Math.max(allowed, stated));
    }

    private static int wholeYears(double years) {
        return (int) Math.round(years);
    }

    /** US$ per t/y: what the owner states over the nameplate, else the cost of the process. */
    private double capital(Plant plant) {
        return plant.capitalCost().isPresent()
                ? dollars(plant.capitalCost().get()) / plant.capacity().value()
                : parameters.cost(plant.process(), nodes.home(plant.place()).code(), "capital_cost");
    }

    private static double dollars(Observed millions) {
        return UnitOfMeasure.MILLION_DOLLARS.to(UnitOfMeasure.DOLLARS, millions.value());
    }

    /** {@code ρ[m,u]}; for by-products the plant's own composition where it is known. */
    private Map<FormId, Double> perTon(Recipe recipe, String plant) {
        Map<FormId, Double> rho = new LinkedHashMap<>();
        rho.merge(recipe.output(), 1.0, Double::sum);
        for (Ingredient input : recipe.inputs()) {
            rho.merge(input.form(), -input.amount().value(), Double::sum);
        }
        for (Ingredient beside : recipe.byProducts()) {
            double amount = world.find(Attribute.COMPOSITION, plant, beside.form())
                    .map(Observed::value)
                    .orElse(beside.amount().value());
            rho.merge(beside.form(), amount, Double::sum);
        }
        return rho;
    }

    private AuditUnit further(Recipe recipe, PlaceId member) {
        String name = world.findPlace(member).map(adit.world.Place::name).orElse(member.code());
        String code = "further:" + recipe.id() + ":" + member;
        return new AuditUnit(
                code,
                "further plants: " + recipe.name() + " in " + name,
                AuditUnit.Kind.FURTHER,
                site(member),
                recipe,
                1,
                new AuditUnit.Schedule(
                        question.firstYear() + wholeYears(parameters.leadTime(recipe.id(), "generic")),
                        false,
                        parameters.ramp(recipe.id()),
                        Map.of(),
                        1),
                0,
                perTon(recipe, code),
                new AuditUnit.Costs(
                        parameters.cost(recipe.id(), member.code(), "running_cost"),
                        parameters.cost(recipe.id(), member.code(), "capital_cost")),
                new AuditUnit.Evidence(Grade.E, "option"));
    }
}
