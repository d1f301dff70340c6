package adit.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a plant has come. The order is from nearest to output to farthest. */
public enum Status {
    OPERATING,
    IDLE,
    CONSTRUCTION,
    FINANCED,
    PERMITTED,
    FEASIBILITY,
    ANNOUNCED,
    EXPLORATION,
    /** Work has stopped; a plan does not count on it. */
    ON_HOLD,
    /** Given up. */
    CANCELLED;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status for a word; empty if there is none. */
    public static Optional<Status> find(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    /** True for plants in {@code facilities.csv}. */
    public boolean exists() {
        return this == OPERATING || this == IDLE;
    }

    /** True for projects that no plan may count on. */
    public boolean isStopped() {
        return this == ON_HOLD || this == CANCELLED;
    }
}
