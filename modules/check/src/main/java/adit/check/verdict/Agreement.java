package adit.check.verdict;

import adit.basics.Estimate;
import adit.check.claim.Amount;
import adit.check.claim.Modality;
import adit.check.claim.Unit;

/** How one figure agrees with a claim. */
public enum Agreement {
    /** The value is in the range that the wording allows. */
    AGREES,
    /** The value is not, but the claimed number is in the range of the source. */
    IN_RANGE,
    /** A bound or a range is met only by an end of the source's range. */
    REACHES,
    /** Neither. */
    DIFFERS;

    /** A share farther than this from the value of a source is not counted as in its range: errors of many countries do not all add up. */
    private static final double FARTHEST_SHARE = 0.05;

    private static final double NEAR_SHARE = 0.005;

    /** A number farther than this part of the value is not counted as in its range, however wide the range is. */
    private static final double FARTHEST_PART = 0.4;

    /** Compares a figure with a number. */
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
        double part = Math.abs(estimate.value()) * FARTHEST_PART;
        return apart <= (amount.unit() == Unit.SHARE ? Math.min(FARTHEST_SHARE, Math.max(part, NEAR_SHARE)) : part);
    }
}
