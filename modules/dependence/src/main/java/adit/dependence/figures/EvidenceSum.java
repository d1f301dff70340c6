package adit.dependence.figures;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.List;

/** Adds up evidence: ends of ranges are added, as if all parts erred together; the grade is that of the largest part. */
public final class EvidenceSum {

    private double value;
    private double low;
    private double high;
    private double largest = Double.NEGATIVE_INFINITY;
    private Grade grade = Grade.A;
    private final List<SourceId> sources = new ArrayList<>();

    public void add(EvidencedValue part) {
        value += part.number();
        low += part.low();
        high += part.high();
        if (part.number() > largest) {
            largest = part.number();
            grade = part.grade();
        }
        for (SourceId source : part.sources()) {
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
    }

    public EvidencedValue sum() {
        return new EvidencedValue(
                new Estimate(value, Math.min(low, value), Math.max(high, value)), grade, List.copyOf(sources));
    }
}
