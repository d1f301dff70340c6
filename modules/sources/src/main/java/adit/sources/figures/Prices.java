package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.List;

/** Prices of forms, US$/t. */
final class Prices {

    private final List<Observed> all;

    private Prices(List<Observed> all) {
        this.all = all;
    }

    static Prices of(World world) {
        return new Prices(world.list(Attribute.PRICE));
    }

    /** The median of the markets in a year; NaN if there is none. */
    double median(String form, String year) {
        return median(all.stream()
                .filter(cell ->
                        Totals.form(cell).equals(form) && Totals.year(cell).equals(year))
                .mapToDouble(Observed::value)
                .sorted()
                .toArray());
    }

    /** The median of all markets and years; NaN if there is none. */
    double median(String form) {
        return median(all.stream()
                .filter(cell -> Totals.form(cell).equals(form))
                .mapToDouble(Observed::value)
                .sorted()
                .toArray());
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
