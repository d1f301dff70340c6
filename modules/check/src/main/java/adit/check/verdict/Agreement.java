package adit.check.verdict;

import adit.basics.Estimate;
import adit.check.claim.Amount;
import adit.check.claim.Modality;
import adit.check.claim.Unit;

/** How one figure stands to a claim. */
public enum Agreement {
    /** The value lies where the words allow it. */
    AGREES,
    /** The value does not, but the claimed number lies in the range of the source. */
    IN_RANGE,
    /** A bound or a range is met by an end of the source's range only. */
    REACHES,
    /** Neither. */
    DIFFERS;

    /** Farther from the value of a source no share is taken to lie in its range: errors of many countries do not all add up. */
    private static final double FARTHEST_SHARE = 0.05;

    /** Holds a figure against a number. */
    static Agreement of(Amount amount, Estimate estimate) {
        if (amount.allows(estimate.value())) {
            return AGREES;
        }
        boolean meets = amount.from() <= estimate.high() && amount.to() >= estimate.low() && isNear(amount, estimate);
        if (!meets) {
            return DIFFERS;
        }
        boolean strict = amount.modality().isBound() || amount.modality() == Modality.RANGE;
        return strict ? REACHES : IN_RANGE;
    }

    private static boolean isNear(Amount amount, Estimate estimate) {
        double apart = Math.max(amount.from() - estimate.value(), estimate.value() - amount.to());
        return amount.unit() != Unit.SHARE || apart <= FARTHEST_SHARE;
    }
}
