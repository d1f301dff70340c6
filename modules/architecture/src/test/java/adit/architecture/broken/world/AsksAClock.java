package adit.architecture.broken.world;

import java.time.Clock;

/** Breaks: world knows no clock, not even one that it is given. */
public final class AsksAClock {

    private AsksAClock() {}

    static long millis(Clock clock) {
        return clock.millis();
    }
}
