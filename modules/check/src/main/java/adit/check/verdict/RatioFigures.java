package adit.check.verdict;

import adit.basics.Estimate;
import adit.check.claim.Measure;
import java.util.ArrayList;
import java.util.List;

/** One place over another, inside one source and year. */
final class RatioFigures {

    private static final double SLACK = 0.05;

    private RatioFigures() {}

    static List<SourceFigure> of(Measure measure, List<SourceFigure> ones, List<SourceFigure> others) {
        List<SourceFigure> found = new ArrayList<>();
        for (SourceFigure one : ones) {
            for (SourceFigure other : others) {
                boolean same = one.year() == other.year()
                        && one.sources().equals(other.sources())
                        && one.form().equals(other.form());
                if (same && other.estimate().value() > 0) {
                    found.add(ratio(measure, one, other));
                }
            }
        }
        return found;
    }

    private static SourceFigure ratio(Measure measure, SourceFigure one, SourceFigure other) {
        double value = one.estimate().value() / other.estimate().value();
        return new SourceFigure(
                one.form(),
                one.place(),
                measure,
                one.year(),
                new Estimate(value, value * (1 - SLACK), value * (1 + SLACK)),
                one.grade().worse(other.grade()),
                one.sources(),
                one.assumed() || other.assumed(),
                "");
    }
}
