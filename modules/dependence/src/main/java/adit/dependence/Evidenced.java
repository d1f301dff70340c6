package adit.dependence;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
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
record Evidenced(Estimate value, Grade grade, List<SourceId> sources) {

    static final Evidenced NOTHING = new Evidenced(Estimate.exact(0), Grade.A, List.of());

    /** A number of which only the range matters. */
    static Evidenced bare(Estimate value) {
        return new Evidenced(value, Grade.A, List.of());
    }

    static Evidenced of(Observed observed) {
        return new Evidenced(
                observed.estimate(), observed.grade(), List.of(observed.chosen().source()));
    }

    static Evidenced of(Figure figure) {
        return new Evidenced(figure.tonnes(), figure.grade(), figure.sources());
    }

    /** A figure made of parts: the worst of their grades, all of their sources. */
    static Evidenced all(Estimate value, Collection<Evidenced> parts) {
        Grade grade = Grade.A;
        List<SourceId> sources = new ArrayList<>();
        for (Evidenced part : parts) {
            grade = grade.worse(part.grade());
            part.sources().stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        }
        return new Evidenced(value, grade, List.copyOf(sources));
    }

    double number() {
        return value.value();
    }

    double low() {
        return value.low();
    }

    double high() {
        return value.high();
    }
}
