package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prices of forms, US$/t. */
final class Prices {

    private final Map<String, List<Observed>> byForm = new HashMap<>();

    private Prices() {}

    static Prices of(World world) {
        Prices prices = new Prices();
        for (Observed cell : world.list(Attribute.PRICE)) {
            prices.byForm
                    .computeIfAbsent(Totals.form(cell), form -> new ArrayList<>())
                    .add(cell);
        }
        return prices;
    }

    /** The median of the markets in a year; NaN if there is none. */
    double median(String form, String year) {
        return median(of(form).filter(cell -> Totals.year(cell).equals(year)));
    }

    /** The median of all markets and years; NaN if there is none. */
    double median(String form) {
        return median(of(form));
    }

    private Stream<Observed> of(String form) {
        return byForm.getOrDefault(form, List.of()).stream();
    }

    private static double median(Stream<Observed> prices) {
        double[] sorted = prices.mapToDouble(Observed::value).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
