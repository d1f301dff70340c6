package adit.reconcile;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.world.Observation;

/**
 * Standard deviation of an observation, in its unit. The range is read as the middle 90 % of a normal distribution, so
 * σ = (high − low) / 2 / 1.645; but never less than a part of the value that depends on the grade: A 3 %, B 10 %, C 15 %, D 25 %,
 * E 40 %. Example: 100 [90, 110] of grade B has σ = max(6.08, 10) = 10.
 */
final class StandardDeviation {

    /** Quantile of the normal distribution that leaves 5 % above it. */
    static final double Z90 = 1.645;

    private StandardDeviation() {}

    static double of(Observation observation) {
        Estimate estimate = observation.estimate();
        double fromRange = (estimate.high() - estimate.low()) / 2 / Z90;
        return Math.max(fromRange, floor(observation.grade()) * Math.abs(estimate.value()));
    }

    /** Least σ as a share of the value. */
    static double floor(Grade grade) {
        return switch (grade) {
            case A -> 0.03;
            case B -> 0.10;
            case C -> 0.15;
            case D -> 0.25;
            case E -> 0.40;
        };
    }
}
