package adit.curation;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.curation.Missing.Effect;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Key;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Stage;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds cells that the chains of a world need and no source reports. */
public final class MissingCells {

    private static final int PRICE_YEARS = 10;

    private final World world;
    private final List<Missing> found = new ArrayList<>();

    private MissingCells(World world) {
        this.world = world;
    }

    /** All of them, process by process, then form by form. */
    public static List<Missing> of(World world) {
        MissingCells cells = new MissingCells(world);
        world.recipes().forEach(cells::addProcess);
        world.forms().forEach(cells::addForm);
        return List.copyOf(cells.found);
    }

    private void addProcess(Recipe recipe) {
        boolean mines = world.role(recipe.output()).mayComeFromNothing();
        if (recipe.inputs().isEmpty() && !mines) {
            add(Attribute.RECIPE, recipe, recipe.id() + "/*/input", Effect.TREATED_AS_MINE);
        }
        for (String item : List.of("running_cost", "capital_cost")) {
            if (none(Attribute.COST, cell -> of(cell, recipe) && cell.is(Key.ITEM, item))) {
                add(Attribute.COST, recipe, recipe.id() + "/*/" + item, Effect.NO_PLAN_OF_CHAIN);
            }
        }
        for (String status : statuses(recipe, mines)) {
            if (none(
                    Attribute.LEAD_TIME,
                    cell -> of(cell, recipe) && cell.is(Key.ITEM, "lead_time") && cell.is(Key.STATUS, status))) {
                add(Attribute.LEAD_TIME, recipe, recipe.id() + "/lead_time/" + status, Effect.NO_PLAN_OF_CHAIN);
            }
        }
        if (!mines) {
            addGrowth(recipe);
        }
    }

    /** Newcomers are limited only where growth is. */
    private void addGrowth(Recipe recipe) {
        List<String> limits = Stream.of("gamma", "kappa")
                .filter(item -> hasNoGrowth(recipe, item))
                .toList();
        limits.forEach(item -> add(Attribute.GROWTH, recipe, recipe.id() + "/" + item, Effect.GROWTH_WITHOUT_LIMIT));
        if (limits.isEmpty() && hasNoGrowth(recipe, "newcomers")) {
            add(Attribute.GROWTH, recipe, recipe.id() + "/newcomers", Effect.NEWCOMERS_WITHOUT_LIMIT);
        }
    }

    private boolean hasNoGrowth(Recipe recipe, String item) {
        return none(Attribute.GROWTH, cell -> of(cell, recipe) && cell.is(Key.ITEM, item));
    }

    private Set<String> statuses(Recipe recipe, boolean mines) {
        Set<String> statuses = new TreeSet<>(mines ? Set.of() : Set.of("generic"));
        world.plants().stream()
                .filter(plant -> plant.process().equals(recipe.id()) && plant.status() != Status.OPERATING)
                .filter(plant -> !plant.status().isStopped())
                .forEach(plant -> statuses.add(plant.status().word()));
        return statuses;
    }

    /** True for a cell of the process, or of any process. */
    private static boolean of(Cell cell, Recipe recipe) {
        return cell.is(Key.PROCESS, recipe.id()) || cell.is(Key.PROCESS, "*");
    }

    private boolean none(Attribute attribute, Predicate<Cell> wanted) {
        return world.list(attribute).stream().noneMatch(each -> wanted.test(each.cell()));
    }

    private void add(Attribute attribute, Recipe recipe, String keys, Effect effect) {
        found.add(new Missing(attribute, attribute.word() + "/" + keys, recipe.output(), 1, effect));
    }

    private void addForm(Form form) {
        String year = String.valueOf(world.baseYear());
        addProduction(form, year);
        if (isFinal(form)) {
            need(form, Attribute.DEMAND, "*/" + year + "/*", Effect.NO_PLAN_OF_FORM, keyed(Key.YEAR, year));
        }
        need(form, Attribute.TRADE, "*/*/" + year, Effect.TRADE_IMPLIED, keyed(Key.YEAR, year));
        need(form, Attribute.PRICE, "*/" + year, Effect.CANNOT_BE_BOUGHT, this::isRecentPrice);
        need(form, Attribute.STOCK, "*/*", Effect.STOCKS_ASSUMED_ZERO, cell -> true);
        for (String kind : List.of("demand-price", "supply-price")) {
            need(form, Attribute.ELASTICITY, kind + "/*", Effect.PRICES_DO_NOT_RESPOND, keyed(Key.KIND, kind));
        }
        need(form, Attribute.CRITICALITY, "eol-rir", Effect.NO_RECYCLING_RATE, keyed(Key.MEASURE, "eol-rir"));
    }

    /** A form that is made and is not an input of any process. */
    private boolean isFinal(Form form) {
        return !world.recipesMaking(form.id()).isEmpty()
                && world.recipes().stream()
                        .flatMap(recipe -> recipe.inputs().stream())
                        .noneMatch(part -> part.form().equals(form.id()));
    }

    private static Predicate<Cell> keyed(Key key, String value) {
        return cell -> cell.is(key, value);
    }

    private boolean isRecentPrice(Cell cell) {
        int year = cell.year();
        return year <= world.baseYear() && year > world.baseYear() - PRICE_YEARS;
    }

    private void need(Form form, Attribute attribute, String keys, Effect effect, Predicate<Cell> enough) {
        boolean none = none(attribute, cell -> cell.is(Key.FORM, form.id()) && enough.test(cell));
        if (none) {
            found.add(new Missing(attribute, attribute.word() + "/" + form.id() + "/" + keys, form.id(), 1, effect));
        }
    }

    /** Output in places with facilities, and reserves in places with mines. */
    private void addProduction(Form form, String year) {
        Set<PlaceId> seen = new HashSet<>();
        for (Plant plant : world.facilities()) {
            if (world.getRecipe(plant.process()).output().equals(form.id()) && seen.add(plant.place())) {
                PlaceId place = plant.place();
                addAt(
                        form,
                        place,
                        Attribute.PRODUCTION,
                        "/" + year,
                        Effect.CAPACITY_INSTEAD_OF_OUTPUT,
                        keyed(Key.YEAR, year));
                if (world.role(form) == Stage.Role.MINING) {
                    addAt(form, place, Attribute.RESERVE, "/*", Effect.NO_RESERVES, cell -> true);
                }
            }
        }
    }

    private void addAt(
            Form form, PlaceId place, Attribute attribute, String rest, Effect effect, Predicate<Cell> enough) {
        FormId id = form.id();
        boolean reported = Stream.of(place, world.reporting(place))
                .anyMatch(each -> !none(
                        attribute, cell -> cell.is(Key.FORM, id) && cell.is(Key.PLACE, each) && enough.test(cell)));
        if (!reported) {
            found.add(new Missing(
                    attribute,
                    attribute.word() + "/" + id + "/" + place + rest,
                    id,
                    capacityInPlace(id, place),
                    effect));
        }
    }

    /** Share of the capacity for a form that is located in a place. */
    private double capacityInPlace(FormId form, PlaceId place) {
        double all = 0;
        double there = 0;
        for (Plant plant : world.facilities()) {
            if (world.getRecipe(plant.process()).output().equals(form)) {
                all += plant.capacity().value();
                there += plant.place().equals(place) ? plant.capacity().value() : 0;
            }
        }
        return all > 0 ? there / all : 0;
    }
}
