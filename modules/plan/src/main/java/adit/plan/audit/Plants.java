package adit.plan.audit;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plan.Chain;
import adit.plan.Question;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units {@code u} of a question, read from the world: facilities, named projects and further plants, by code. */
final class Plants {

    private final World world;
    private final Question question;
    private final Nodes nodes;
    private final Lookup lookup;
    private final Map<String, AuditUnit> units = new LinkedHashMap<>();

    Plants(World world, Question question, Chain chain, Nodes nodes, Lookup lookup) {
        this.world = world;
        this.question = question;
        this.nodes = nodes;
        this.lookup = lookup;
        List<Recipe> recipes = world.recipes().stream()
                .filter(recipe -> chain.forms().contains(recipe.output()))
                .toList();
        world.plants().stream()
                .filter(plant -> nodes.outside(plant.place()) && !plant.status().isStopped())
                .filter(plant -> recipes.stream().anyMatch(recipe -> recipe.id().equals(plant.process())))
                .forEach(plant -> put(named(plant)));
        if (question.assumptions().furtherPlants()) {
            recipes.stream()
                    .filter(recipe -> !recipe.inputs().isEmpty())
                    .forEach(recipe -> question.members().forEach(member -> put(further(recipe, member))));
        }
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
                plant.place(),
                nodes.home(plant.place()).code(),
                nodes.node(plant.place()),
                recipe,
                plant.capacity().value(),
                runs ? AuditUnit.startOf(plant) : earliest(plant),
                plant.status() == Status.CONSTRUCTION || plant.status() == Status.IDLE,
                plant.ownerPlace().equals(question.supplier()),
                perTon(recipe, plant.id().code()),
                lookup.ramp(recipe.id()),
                lookup.cost(recipe.id(), nodes.home(plant.place()).code(), "running_cost"),
                runs || plant.status() == Status.IDLE ? 0 : capital(plant),
                plant.capacity().grade(),
                plant.status().word());
    }

    /** {@code e[u]}: the later of the year that the owner states and t₀ + lead time. */
    private int earliest(Plant plant) {
        int first = question.firstYear();
        int lead = lookup.leadYears(plant.process(), plant.status().word());
        return Math.max(first, Math.max(first + lead, AuditUnit.startOf(plant)));
    }

    /** US$ per t/y: what the owner states over the nameplate, else the cost of the process. */
    private double capital(Plant plant) {
        return plant.capitalCost().isPresent()
                ? plant.capitalCost().get().value() * 1e6 / plant.capacity().value()
                : lookup.cost(plant.process(), nodes.home(plant.place()).code(), "capital_cost");
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
                member,
                nodes.home(member).code(),
                nodes.node(member),
                recipe,
                1,
                question.firstYear() + lookup.leadYears(recipe.id(), "generic"),
                false,
                false,
                perTon(recipe, code),
                lookup.ramp(recipe.id()),
                lookup.cost(recipe.id(), member.code(), "running_cost"),
                lookup.cost(recipe.id(), member.code(), "capital_cost"),
                Grade.E,
                "option");
    }
}
