package adit.dependence.figures;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.world.Observed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A number with its range, grade and sources, in the unit given by its context.
 *
 * @param value value and range
 * @param grade how good the evidence is
 * @param sources its sources; may repeat
 */
public record EvidencedValue(@Measured(UnitOfMeasure.BY_ROW) Estimate value, Grade grade, List<SourceId> sources) {

    public static final EvidencedValue NOTHING = new EvidencedValue(Estimate.exact(0), Grade.A, List.of());

    /** A number of which only the range matters. */
    public static EvidencedValue bare(Estimate value) {
        return new EvidencedValue(value, Grade.A, List.of());
    }

    /** A figure that a user states of itself: grade C, without range. */
    public static EvidencedValue stated(double value) {
        return new EvidencedValue(Estimate.exact(value), Grade.C, List.of());
    }

    public static EvidencedValue of(Observed observed) {
        return new EvidencedValue(
                observed.estimate(), observed.grade(), List.of(observed.chosen().source()));
    }

    public static EvidencedValue of(OutputFigure figure) {
        return new EvidencedValue(figure.tonnes(), figure.grade(), figure.sources());
    }

    /** A figure made of parts: the worst of their grades, all of their sources. */
    public static EvidencedValue all(Estimate value, Collection<EvidencedValue> parts) {
        Grade grade = Grade.A;
        List<SourceId> sources = new ArrayList<>();
        for (EvidencedValue part : parts) {
            grade = grade.worse(part.grade());
            part.sources().stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        }
        return new EvidencedValue(value, grade, List.copyOf(sources));
    }

    public double number() {
        return value.value();
    }

    public double low() {
        return value.low();
    }

    public double high() {
        return value.high();
    }
}
