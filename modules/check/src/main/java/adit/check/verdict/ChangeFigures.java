package adit.check.verdict;

import adit.basics.Estimate;
import adit.check.claim.Claim;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes from one year to another, taken inside one source where it has both years: {@code q1/q0 − 1} as growth, {@code q1/q0} as a
 * multiple, {@code s1 − s0} in points. A change is a difference of figures that err together, so its range is half a point of rounding,
 * not the sum of theirs.
 */
final class ChangeFigures {

    private static final double SLACK = 0.005;

    private ChangeFigures() {}

    /** Level that changes: a share for points and for the growth of a share, otherwise an amount. */
    static Measure level(Measure measure) {
        boolean share = measure.kind() == Kind.POINTS || measure.of() == Base.OUTPUT_SHARE;
        return new Measure(
                share ? Kind.SHARE : Kind.AMOUNT, measure.of() == Base.OUTPUT_SHARE ? Base.OUTPUT : measure.of());
    }

    /** The changes that levels show, for the years that a claim names or for each year against the one before. */
    static List<SourceFigure> of(Claim claim, Measure measure, List<SourceFigure> levels) {
        Map<String, TreeMap<Integer, SourceFigure>> series = new TreeMap<>();
        for (SourceFigure level : levels) {
            if (!level.assumed()) {
                String key = level.form() + " " + level.sources() + " " + level.note();
                series.computeIfAbsent(key, name -> new TreeMap<>()).put(level.year(), level);
            }
        }
        List<SourceFigure> found = new ArrayList<>();
        for (TreeMap<Integer, SourceFigure> years : series.values()) {
            for (SourceFigure later : years.values()) {
                int since = claim.when().since().orElse(later.year() - 1);
                SourceFigure earlier = years.get(since);
                if (earlier != null
                        && since < later.year()
                        && earlier.estimate().value() > 0) {
                    found.add(change(measure, earlier, later));
                }
            }
        }
        return found;
    }

    private static SourceFigure change(Measure measure, SourceFigure earlier, SourceFigure later) {
        double from = earlier.estimate().value();
        double to = later.estimate().value();
        double value = switch (measure.kind()) {
            case POINTS -> to - from;
            case MULTIPLE -> to / from;
            default -> to / from - 1;
        };
        return new SourceFigure(
                later.form(),
                later.place(),
                measure,
                later.year(),
                new Estimate(value, value - SLACK, value + SLACK),
                earlier.grade().worse(later.grade()),
                later.sources(),
                false,
                earlier.year() + "–" + later.year() + note(later));
    }

    private static String note(SourceFigure later) {
        return later.note().isEmpty() ? "" : ", " + later.note();
    }
}
