package adit.check.claim;

import java.util.OptionalInt;

/**
 * The time of a claim.
 *
 * @param year the stated year; empty if none
 * @param month month of that year; empty if none is stated
 * @param since the earlier year of a change; empty if none is stated
 */
public record ClaimTime(OptionalInt year, OptionalInt month, OptionalInt since) {

    /** No time is stated. */
    public static final ClaimTime UNSAID = new ClaimTime(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
