package adit.dependence.output;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.OutputFigure;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Capacity of the operating facilities by place, t/y of a form: nameplate, times the tons of the form per ton of main output
 * where it is a by-product. Ends of ranges are added up; the grade of a place is the worst of its facilities.
 */
public final class CapacityTable {

    private CapacityTable() {}

    /** By location of the plants. */
    public static Optional<OutputTable> find(CellIndex tables, FormId form, int year) {
        return find(tables, form, year, Plant::place);
    }

    /** By the country of the controlling owner. */
    public static Optional<OutputTable> byOwner(CellIndex tables, FormId form, int year) {
        return find(tables, form, year, Plant::ownerPlace);
    }

    private static Optional<OutputTable> find(CellIndex tables, FormId form, int year, Function<Plant, PlaceId> key) {
        SortedMap<PlaceId, OutputFigure> places = new TreeMap<>();
        for (CellIndex.Capacity capacity : tables.capacities(form, year)) {
            places.merge(key.apply(capacity.plant()), capacity.figure(), CapacityTable::plus);
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutputTable(form, OutputBasis.CAPACITY, year, Optional.empty(), places));
    }

    /** Facilities that operate and that had started by the year; one without a stated start counts. */
    public static List<Plant> operating(World world, int year) {
        return world.facilities().stream()
                .filter(plant -> plant.status() == Status.OPERATING && hasStarted(plant, year))
                .toList();
    }

    static boolean hasStarted(Plant plant, int year) {
        return plant.start().map(start -> start.value() < year + 1.0).orElse(true);
    }

    /** Capacity of each operating facility, regardless of its start, for each form that it makes. */
    static void byForm(World world, BiConsumer<FormId, CellIndex.Capacity> capacities) {
        Map<String, Set<FormId>> compositions = new HashMap<>();
        for (Observed observed : world.list(Attribute.COMPOSITION)) {
            compositions
                    .computeIfAbsent(observed.cell().get(Key.PLANT), plant -> new LinkedHashSet<>())
                    .add(observed.cell().form());
        }
        for (Plant plant : world.facilities()) {
            if (plant.status() == Status.OPERATING) {
                Set<FormId> forms =
                        new LinkedHashSet<>(compositions.getOrDefault(plant.id().code(), Set.of()));
                Recipe recipe = world.getRecipe(plant.process());
                forms.add(recipe.output());
                recipe.byProducts().forEach(beside -> forms.add(beside.form()));
                forms.forEach(form -> findCapacity(world, plant, form)
                        .ifPresent(figure -> capacities.accept(form, new CellIndex.Capacity(plant, figure))));
            }
        }
    }

    /** Capacity of a plant for a form; empty if its process does not make it. */
    private static Optional<OutputFigure> findCapacity(World world, Plant plant, FormId form) {
        Observed nameplate = plant.capacity();
        if (world.getRecipe(plant.process()).output().equals(form)) {
            return Optional.of(figure(nameplate.estimate(), nameplate.grade(), nameplate));
        }
        return Recipes.byProduct(world, plant, form)
                .map(amount -> figure(
                        times(nameplate.estimate(), amount.estimate()),
                        nameplate.grade().worse(amount.grade()),
                        nameplate));
    }

    private static OutputFigure figure(Estimate tonnes, Grade grade, Observed nameplate) {
        return new OutputFigure(tonnes, grade, List.of(nameplate.chosen().source()));
    }

    private static Estimate times(Estimate a, Estimate b) {
        return new Estimate(a.value() * b.value(), a.low() * b.low(), a.high() * b.high());
    }

    private static OutputFigure plus(OutputFigure a, OutputFigure b) {
        Estimate sum = new Estimate(
                a.tonnes().value() + b.tonnes().value(),
                a.tonnes().low() + b.tonnes().low(),
                a.tonnes().high() + b.tonnes().high());
        List<SourceId> sources = new ArrayList<>(a.sources());
        sources.addAll(b.sources());
        return new OutputFigure(sum, a.grade().worse(b.grade()), sources);
    }
}
