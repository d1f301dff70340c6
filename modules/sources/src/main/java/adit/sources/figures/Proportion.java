package adit.sources.figures;

import adit.basics.FormId;
import adit.basics.Issues;
import adit.world.Form;
import adit.world.Observation;
import adit.world.World;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Two figures of a form that must be in a proportion.
 *
 * @param code the code of the warning
 * @param above words for the first figure
 * @param below words for the second figure
 * @param low the least usual ratio of the first to the second
 * @param high the greatest usual ratio
 */
record Proportion(String code, String above, String below, double low, double high) {

    /** Warns if the ratio is unusual; two figures of which one is 0 or unknown are not compared. */
    void check(
            String form,
            double first,
            double second,
            Supplier<Optional<Observation>> place,
            World world,
            Issues issues) {
        double ratio = first / second;
        boolean comparable = first > 0 && second > 0 && Double.isFinite(ratio);
        if (!comparable || (ratio >= low && ratio <= high)) {
            return;
        }
        Optional<Observation> where = place.get();
        if (where.isEmpty()) {
            return;
        }
        String commodity = world.findForm(new FormId(form)).map(Form::commodity).orElse("");
        double away = ratio > high ? ratio : 1 / ratio;
        issues.add(At.warning(
                where.get(),
                code,
                above + " of " + form + " is " + At.number(ratio) + " times " + below + " (" + At.number(first)
                        + " and " + At.number(second) + "); usual are " + At.number(low) + " to " + At.number(high),
                LikelyFactor.hint(away, commodity, world)));
    }
}
