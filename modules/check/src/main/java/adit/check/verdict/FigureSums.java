package adit.check.verdict;

import adit.basics.Estimate;
import adit.basics.SourceId;
import adit.dependence.figures.OutputFigure;
import java.util.ArrayList;
import java.util.List;

/** Sums of figures. */
final class FigureSums {

    private FigureSums() {}

    /** Values and ends of ranges added; the worse grade. */
    static OutputFigure sum(OutputFigure one, OutputFigure other) {
        List<SourceId> sources = new ArrayList<>(one.sources());
        sources.addAll(other.sources());
        return new OutputFigure(sum(one.tonnes(), other.tonnes()), one.grade().worse(other.grade()), sources);
    }

    static Estimate sum(Estimate one, Estimate other) {
        return new Estimate(one.value() + other.value(), one.low() + other.low(), one.high() + other.high());
    }
}
