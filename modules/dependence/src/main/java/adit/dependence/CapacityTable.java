package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Capacity of the operating facilities by place, t/y of a form: nameplate, times the tons of the form per ton of main output
 * where it is a by-product. Ends of ranges are added up; the grade of a place is the worst of its facilities.
 */
final class CapacityTable {

    private CapacityTable() {}

    /** By where the plants stand. */
    static Optional<OutputTable> find(World world, FormId form, int year) {
        return find(world, form, year, Plant::place);
    }

    /** By the country of the controlling owner. */
    static Optional<OutputTable> byOwner(World world, FormId form, int year) {
        return find(world, form, year, Plant::ownerPlace);
    }

    private static Optional<OutputTable> find(World world, FormId form, int year, Function<Plant, PlaceId> key) {
        SortedMap<PlaceId, Figure> places = new TreeMap<>();
        for (Plant plant : operating(world, year)) {
            findCapacity(world, plant, form)
                    .ifPresent(capacity -> places.merge(key.apply(plant), capacity, CapacityTable::plus));
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutputTable(form, Basis.CAPACITY, year, Optional.empty(), places));
    }

    /** Facilities that operate and that had started by the year; one without a stated start counts. */
    static List<Plant> operating(World world, int year) {
        return world.facilities().stream()
                .filter(plant -> plant.status() == Status.OPERATING)
                .filter(plant ->
                        plant.start().map(start -> start.value() < year + 1.0).orElse(true))
                .toList();
    }

    /** What a plant can make of a form; empty if its process does not make it. */
    static Optional<Figure> findCapacity(World world, Plant plant, FormId form) {
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

    private static Figure figure(Estimate tonnes, Grade grade, Observed nameplate) {
        return new Figure(tonnes, grade, List.of(nameplate.chosen().source()));
    }

    private static Estimate times(Estimate a, Estimate b) {
        return new Estimate(a.value() * b.value(), a.low() * b.low(), a.high() * b.high());
    }

    private static Figure plus(Figure a, Figure b) {
        Estimate sum = new Estimate(
                a.tonnes().value() + b.tonnes().value(),
                a.tonnes().low() + b.tonnes().low(),
                a.tonnes().high() + b.tonnes().high());
        List<SourceId> sources = new ArrayList<>(a.sources());
        sources.addAll(b.sources());
        return new Figure(sum, a.grade().worse(b.grade()), sources);
    }
}
