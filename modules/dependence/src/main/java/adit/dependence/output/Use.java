package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.Maps;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Recipe;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Use of a form by reporting place, t/y: reported demand where there is any; elsewhere what the downstream processes take in
 * (their output × tons of input per ton of output). Use that one place alone reports is no use of a form that no process makes or takes.
 *
 * @param tonnes by place; a place that is not here is not known
 */
public record Use(SortedMap<PlaceId, Double> tonnes) {

    /** Stated policies: the scenario that assumes least; all scenarios agree in the base year. */
    private static final String PREFERRED_SCENARIO = "STEPS";

    public Use {
        tonnes = Maps.frozen(tonnes);
    }

    public double total() {
        return Maps.sum(tonnes.values());
    }

    public static Optional<Use> find(CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        SortedMap<PlaceId, Double> use = derived(tables, grouping, form, year);
        use.putAll(reported(tables, grouping, form, year));
        return use.isEmpty() || isOfOnePlace(use, tables, form) ? Optional.empty() : Optional.of(new Use(use));
    }

    /** A form outside every process is measured, not planned; what one place alone reports is then not the use of the world. */
    private static boolean isOfOnePlace(SortedMap<PlaceId, Double> use, CellIndex tables, FormId form) {
        return use.size() == 1
                && Recipes.giving(tables.world(), form).isEmpty()
                && tables.world().recipes().stream()
                        .noneMatch(recipe -> Recipes.input(recipe, form).isPresent());
    }

    private static SortedMap<PlaceId, Double> reported(
            CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        List<Observed> cells = tables.nearest(Attribute.DEMAND, form, year)
                .map(CellIndex.YearCells::cells)
                .orElse(List.of());
        Set<String> scenarios = new HashSet<>();
        cells.forEach(observed -> scenarios.add(observed.cell().scenario()));
        String scenario = scenarios.contains(PREFERRED_SCENARIO)
                ? PREFERRED_SCENARIO
                : scenarios.stream().sorted().findFirst().orElse("");
        SortedMap<PlaceId, Double> use = new TreeMap<>();
        for (Observed observed : cells) {
            if (observed.cell().is(Key.SCENARIO, scenario)) {
                use.merge(grouping.node(observed.cell().place()), observed.value(), Double::sum);
            }
        }
        return use;
    }

    private static SortedMap<PlaceId, Double> derived(CellIndex tables, PlaceGrouping grouping, FormId form, int year) {
        ProcessMix mix = new ProcessMix(tables, grouping, year);
        SortedMap<PlaceId, Double> use = new TreeMap<>();
        for (Recipe recipe : tables.world().recipes()) {
            Recipes.input(recipe, form)
                    .ifPresent(amount -> activity(tables, grouping, mix, recipe, year)
                            .forEach((place, tonnes) -> use.merge(place, tonnes * amount.value(), Double::sum)));
        }
        return use;
    }

    /** Tons of main output of a process by place, from the output of the form and the mix of processes that make it there. */
    private static Map<PlaceId, Double> activity(
            CellIndex tables, PlaceGrouping grouping, ProcessMix mix, Recipe recipe, int year) {
        SortedMap<PlaceId, Double> activity = new TreeMap<>();
        ReportedOutput.find(tables, recipe.output(), year)
                .ifPresent(outputs -> grouping.outputs(outputs.headline()).forEach((place, tonnes) -> {
                    double part = mix.shares(recipe.output(), place).getOrDefault(recipe, 0.0);
                    if (part > 0 && tonnes > 0) {
                        activity.put(place, tonnes * part);
                    }
                }));
        return activity;
    }
}
