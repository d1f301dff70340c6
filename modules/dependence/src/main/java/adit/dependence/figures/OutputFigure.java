package adit.dependence.figures;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import java.util.List;

/**
 * Output of a form in one place, as one source or all of them see it.
 *
 * @param tonnes t/y with its range
 * @param grade how good the evidence is
 * @param sources its sources, sorted
 */
public record OutputFigure(
        @Measured(UnitOfMeasure.TONS_PER_YEAR) Estimate tonnes, Grade grade, List<SourceId> sources) {

    public OutputFigure {
        sources = sources.stream().distinct().sorted().toList();
    }

    public double value() {
        return tonnes.value();
    }
}
