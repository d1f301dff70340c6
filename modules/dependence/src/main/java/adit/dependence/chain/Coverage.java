package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.output.Use;
import adit.math.lp.LpSolver;
import adit.world.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Coverage: the largest part of the demand for a form outside a lost supplier (or pair) that the others can serve with the whole chain
 * behind it, 0 to 1, when no plant in the supplier's country delivers, at any stage.
 *
 * <p>{@code max v / D} where {@code Σ_u ρ[m,u]·a_u + Σ_n z[m,n] ≥ v·[m is the form]} for every form m, {@code 0 ≤ a_u ≤ K_u},
 * {@code 0 ≤ z ≤ scrap collected}, {@code 0 ≤ v ≤ D}; units and scrap of the lost places are 0; {@code D} is the use of the form
 * by all other places, t/y. Base year, capacity that operates, no growth, no stocks, no limits to trade among the others, demand
 * for this form only. Equations: the cut-off block of {@code docs/plan.md}. One model, changed bounds, warm starts.
 */
public final class Coverage implements AutoCloseable {

    private static final double ROUNDING = 1e-9;

    private final CellIndex tables;
    private final int year;
    private final CoverageModel model;
    private final Map<FormId, Optional<Use>> uses = new HashMap<>();

    private Coverage(CellIndex tables, int year, LpSolver solver) {
        this.tables = tables;
        this.year = year;
        model = new CoverageModel(tables, year, solver);
    }

    /** The model of a world in a year; to be closed. */
    public static Coverage of(World world, int year, LpSolver solver) {
        return new Coverage(CellIndex.of(world), year, solver);
    }

    public static Coverage of(CellIndex tables, int year, LpSolver solver) {
        return new Coverage(tables, year, solver);
    }

    /** Coverage without the lost places; empty if use or supply of the form is unknown, or if no other place uses it. */
    public Optional<Double> find(FormId form, Set<PlaceId> lost) {
        return find(form, lost, Estimate::value);
    }

    private Optional<Double> find(FormId form, Set<PlaceId> lost, ToDoubleFunction<Estimate> end) {
        double wanted = model.knows(form) ? wanted(form, lost) : 0;
        if (!(wanted > 0)) {
            return Optional.empty();
        }
        double part = model.deliveries(form, wanted, lost, end) / wanted;
        return Optional.of(part > 1 - ROUNDING ? 1 : Math.max(0, part));
    }

    private double wanted(FormId form, Set<PlaceId> lost) {
        return use(form).stream()
                .flatMap(use -> use.tonnes().entrySet().stream())
                .filter(entry -> !lost.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * Coverage with its evidence, or the reason why there is none. The range is that with every capacity at its low and at its high end; the
     * grade that of the largest capacity for the form.
     */
    public Reading reading(FormId form, Set<PlaceId> lost) {
        if (!model.knows(form)) {
            return Reading.none(NotReportedReason.NO_SUPPLY);
        }
        Optional<Double> value = find(form, lost);
        if (value.isEmpty()) {
            return Reading.none(NotReportedReason.NO_USE_BY_OTHERS);
        }
        double low = find(form, lost, Estimate::low).orElse(0.0);
        double high = find(form, lost, Estimate::high).orElse(1.0);
        Estimate part = new Estimate(value.get(), Math.min(low, value.get()), Math.max(high, value.get()));
        return Reading.of(part, year, model.evidence(form));
    }

    /** Coverage without each place in turn that has capacity or scrap of any form. */
    public SortedMap<PlaceId, Double> bySupplier(FormId form) {
        SortedMap<PlaceId, Double> parts = new TreeMap<>();
        suppliers().forEach(lost -> find(form, Set.of(lost)).ifPresent(part -> parts.put(lost, part)));
        return parts;
    }

    /**
     * Two suppliers lost at once.
     *
     * @param first the first by code
     * @param second the other
     * @param coverage remaining coverage, 0 to 1
     */
    public record Pair(PlaceId first, PlaceId second, double coverage) {}

    /** Coverage without each pair of the given places, the worst pair first. */
    public List<Pair> byPair(FormId form, Set<PlaceId> places) {
        List<PlaceId> sorted = new TreeSet<>(places).stream().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                PlaceId first = sorted.get(i);
                PlaceId second = sorted.get(j);
                find(form, Set.of(first, second)).ifPresent(part -> pairs.add(new Pair(first, second, part)));
            }
        }
        pairs.sort(java.util.Comparator.comparingDouble(Pair::coverage));
        return List.copyOf(pairs);
    }

    /** Every reporting place with capacity, output beyond capacity, or collected scrap of any form. */
    public SortedSet<PlaceId> suppliers() {
        SortedSet<PlaceId> places = new TreeSet<>();
        model.places().forEach(place -> places.add(tables.world().reporting(place)));
        places.remove(Place.REMAINDER);
        return places;
    }

    /** Those of {@link #suppliers()} that give any form of the chain of a form: the loss of others takes no supply away. */
    public SortedSet<PlaceId> suppliersOf(FormId form) {
        Set<FormId> chain = Chains.of(tables.world()).stream()
                .filter(forms -> forms.contains(form))
                .findFirst()
                .<Set<FormId>>map(HashSet::new)
                .orElse(Set.of(form));
        SortedSet<PlaceId> places = new TreeSet<>();
        model.placesOf(chain).forEach(place -> places.add(tables.world().reporting(place)));
        places.remove(Place.REMAINDER);
        return places;
    }

    /** The places whose loss gives a figure for a form: supply in its chain is lost, and others want it. No solver is called. */
    public SortedSet<PlaceId> lossesOf(FormId form) {
        SortedSet<PlaceId> places = new TreeSet<>(suppliersOf(form));
        places.removeIf(place -> !model.knows(form) || !(wanted(form, Set.of(place)) > 0));
        return places;
    }

    private Optional<Use> use(FormId form) {
        Optional<Use> known = uses.get(form);
        if (known == null) {
            known = Use.find(tables, new PlaceGrouping(tables.world(), Set.of()), form, year);
            uses.put(form, known);
        }
        return known;
    }

    @Override
    public void close() {
        model.close();
    }
}
