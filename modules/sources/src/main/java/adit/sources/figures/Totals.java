package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** World totals of an attribute by form and year, t/y, of the values in use. */
final class Totals {

    private final Map<String, Map<String, Double>> byForm = new HashMap<>();
    private final Map<String, Double> largest = new HashMap<>();

    private Totals() {}

    /** The totals of an attribute whose cells have a form and a year. */
    static Totals of(World world, Attribute attribute) {
        Totals totals = new Totals();
        int form = attribute.keys().indexOf("form");
        int year = attribute.keys().indexOf("year");
        String last = "";
        Map<String, Double> years = Map.of();
        for (Observed cell : world.list(attribute)) {
            List<String> keys = cell.cell().keys();
            if (!keys.get(form).equals(last)) { // cells of a form follow each other
                last = keys.get(form);
                years = totals.byForm.computeIfAbsent(last, any -> new HashMap<>());
            }
            years.merge(keys.get(year), cell.value(), Double::sum);
        }
        totals.byForm.forEach((id, sums) -> totals.largest.put(id, Collections.max(sums.values())));
        return totals;
    }

    /** The total of a form in a year; 0 if nobody states it. */
    double in(String form, String year) {
        return byForm.getOrDefault(form, Map.of()).getOrDefault(year, 0.0);
    }

    /** The largest total of a form in any year; 0 if nobody states one. */
    double largest(String form) {
        return largest.getOrDefault(form, 0.0);
    }

    static String form(Observed cell) {
        return key(cell, "form");
    }

    static String year(Observed cell) {
        return key(cell, "year");
    }

    /** A key of a cell by name; empty if its attribute does not have it. */
    static String key(Observed cell, String name) {
        int at = cell.cell().attribute().keys().indexOf(name);
        return at < 0 ? "" : cell.cell().keys().get(at);
    }
}
