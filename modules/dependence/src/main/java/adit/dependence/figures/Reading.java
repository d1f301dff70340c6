package adit.dependence.figures;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The value of a measure for a form and a place in a year: a figure with its evidence, or the reason why there is none. Never 0 for missing data. */
public sealed interface Reading {

    /**
     * A figure.
     *
     * @param value value and range, in the unit of the measure
     * @param grade how good the evidence is: the worse of the parts that move the figure most
     * @param sources its sources, sorted
     * @param year the year of its data, which may differ from the requested year
     */
    record Reported(@Measured(UnitOfMeasure.BY_ROW) Estimate value, Grade grade, List<SourceId> sources, int year)
            implements Reading {

        public Reported {
            sources = sources.stream().distinct().sorted().toList();
        }

        public EvidencedValue evidence() {
            return new EvidencedValue(value, grade, sources);
        }
    }

    /**
     * No figure.
     *
     * @param reason what is missing
     */
    record NotReported(NotReportedReason reason) implements Reading {}

    /** No figure, and why. */
    static Reading none(NotReportedReason reason) {
        return new NotReported(reason);
    }

    /** A figure computed from one or more pieces of evidence. */
    static Reading of(Estimate value, int year, EvidencedValue... parts) {
        EvidencedValue all = EvidencedValue.all(value, List.of(parts));
        return new Reported(value, all.grade(), all.sources(), year);
    }

    /** Value and range; empty if not reported. */
    default Optional<Estimate> findValue() {
        return this instanceof Reported reported ? Optional.of(reported.value()) : Optional.empty();
    }

    /** Why there is no figure; empty if there is one. */
    default Optional<NotReportedReason> findReason() {
        return this instanceof NotReported none ? Optional.of(none.reason()) : Optional.empty();
    }

    /** The same evidence for another value; the reason stays if there is none. */
    default Reading withValue(UnaryOperator<Estimate> change) {
        return this instanceof Reported was
                ? new Reported(change.apply(was.value()), was.grade(), was.sources(), was.year())
                : this;
    }

    /** The same reading on another scale; {@code factor} is not negative. */
    default Reading times(double factor) {
        return withValue(value -> value.times(factor));
    }
}
