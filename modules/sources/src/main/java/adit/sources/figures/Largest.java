package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** The largest figure of a kind: the place to look for a mistake in a total. */
final class Largest {

    private Largest() {}

    static Optional<Observation> of(World world, Attribute attribute, Predicate<Observed> wanted) {
        return world.list(attribute).stream()
                .filter(wanted)
                .max(Comparator.comparingDouble(Observed::value))
                .map(Observed::chosen);
    }

    static Predicate<Observed> in(String form, String year) {
        return cell -> Totals.form(cell).equals(form) && Totals.year(cell).equals(year);
    }
}
