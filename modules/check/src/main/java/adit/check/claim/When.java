package adit.check.claim;

import java.util.OptionalInt;

/**
 * The time of a claim.
 *
 * @param year the year it speaks of; empty if none is said
 * @param month month of that year; empty if none is said
 * @param since the earlier year of a change; empty if none is said
 */
public record When(OptionalInt year, OptionalInt month, OptionalInt since) {

    /** No time is said. */
    public static final When UNSAID = new When(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
