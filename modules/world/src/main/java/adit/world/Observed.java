package adit.world;

import adit.basics.Estimate;
import adit.basics.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * All observations of one cell, the one that is used, and the range that they span together.
 *
 * <p>The rule: the best grade is used; among equal grades the source published last; among those the first row. The
 * range is the smallest one that contains the range of the chosen observation and the value of every other one. A value that a publisher
 * has corrected ({@link Erratum}) is kept separately: it is neither chosen nor part of the range.
 *
 * @param cell the measured quantity
 * @param chosen the observation that is used
 * @param all every valid observation, in the order of the files; never empty
 * @param corrected observations that were stated and corrected later
 */
public record Observed(Cell cell, Observation chosen, List<Observation> all, List<Erratum> corrected) {

    public Observed {
        all = List.copyOf(all);
        corrected = List.copyOf(corrected);
        if (!all.contains(chosen)) {
            throw new IllegalArgumentException(cell + ": the chosen observation is not among all");
        }
    }

    /** Applies the rule. {@code published} returns the date of a source as ISO text; empty if it is unknown. */
    static Observed choose(
            Cell cell, List<Observation> all, List<Erratum> corrected, Function<Observation, String> published) {
        if (all.size() == 1) {
            return new Observed(cell, all.getFirst(), all, corrected);
        }
        Comparator<Observation> rule =
                Comparator.comparing(Observation::grade).thenComparing(published, Comparator.reverseOrder());
        return new Observed(cell, all.stream().min(rule).orElseThrow(), all, corrected);
    }

    /** A cell with one observation. */
    public static Observed of(Observation only) {
        return new Observed(only.cell(), only, List.of(only), List.of());
    }

    /** The same cell with another value in use; the range of the chosen observation widens if it must. */
    public Observed withValue(double value) {
        Estimate former = chosen.estimate();
        Estimate now = new Estimate(value, Math.min(former.low(), value), Math.max(former.high(), value));
        Observation changed = new Observation(
                cell, now, chosen.unit(), chosen.grade(), chosen.source(), chosen.where(), chosen.note());
        List<Observation> others =
                all.stream().map(each -> each.equals(chosen) ? changed : each).toList();
        return new Observed(cell, changed, others, corrected);
    }

    /** The value that is used. */
    public double value() {
        return chosen.estimate().value();
    }

    /** Value and joint range. Example: 226 [215, 237] and 181.8 give 226 [181.8, 237]. */
    public Estimate estimate() {
        Estimate range = chosen.estimate();
        for (Observation other : all) {
            range = range.widenedBy(Estimate.exact(other.estimate().value()));
        }
        return range;
    }

    /** Grade of the observation that is used. */
    public Grade grade() {
        return chosen.grade();
    }
}
