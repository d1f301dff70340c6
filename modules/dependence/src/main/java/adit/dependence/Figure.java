package adit.dependence;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import java.util.List;

/**
 * Output of a form in one place, as one source or all of them see it.
 *
 * @param tonnes t/y with its range
 * @param grade how good the evidence is
 * @param sources its sources, sorted
 */
public record Figure(Estimate tonnes, Grade grade, List<SourceId> sources) {

    public Figure {
        sources = sources.stream().distinct().sorted().toList();
    }

    double value() {
        return tonnes.value();
    }
}
