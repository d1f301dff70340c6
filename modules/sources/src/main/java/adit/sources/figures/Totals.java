package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** World totals of an attribute by form and year, t/y, of the values in use. */
final class Totals {

    private final Map<List<String>, Double> byFormAndYear = new HashMap<>();
    private final Map<String, Double> largest = new HashMap<>();

    private Totals() {}

    /** The totals of an attribute whose cells have a form and a year. */
    static Totals of(World world, Attribute attribute) {
        Totals totals = new Totals();
        for (Observed cell : world.list(attribute)) {
            totals.byFormAndYear.merge(List.of(form(cell), year(cell)), cell.value(), Double::sum);
        }
        totals.byFormAndYear.forEach((key, sum) -> totals.largest.merge(key.getFirst(), sum, Math::max));
        return totals;
    }

    /** The total of a form in a year; 0 if nobody states it. */
    double in(String form, String year) {
        return byFormAndYear.getOrDefault(List.of(form, year), 0.0);
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
