package adit.math.lp;

import java.time.Duration;
import java.util.Optional;

/**
 * What a solve may take. A limit of time makes the result depend on the machine; there is none by default.
 *
 * @param time wall time of one solve (CPU time with Clp); none if empty
 * @param relativeGap |incumbent − bound| / |incumbent| at which a whole-number model counts as solved, 0 to 1
 * @param threads of the solver inside one solve; 1 gives the same bits on every machine
 * @param seed of the solver's own choices
 */
public record SolveLimits(Optional<Duration> time, double relativeGap, int threads, int seed) {

    /** No limit of time, gap 1e-6, one thread, seed 0. */
    public static final SolveLimits DEFAULT = new SolveLimits(Optional.empty(), 1e-6, 1, 0);

    public SolveLimits {
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException("a limit of time must be positive: " + time.get());
        }
        if (!(relativeGap >= 0 && relativeGap <= 1)) {
            throw new IllegalArgumentException("a relative gap must be from 0 to 1: " + relativeGap);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("a solve needs at least one thread: " + threads);
        }
        if (seed < 0) {
            throw new IllegalArgumentException("a seed must not be negative: " + seed);
        }
    }

    /** The same with a limit of time. */
    public SolveLimits withTime(Duration limit) {
        return new SolveLimits(Optional.of(limit), relativeGap, threads, seed);
    }

    /** The same with another gap. */
    public SolveLimits withRelativeGap(double gap) {
        return new SolveLimits(time, gap, threads, seed);
    }

    /** The same with other threads. */
    public SolveLimits withThreads(int count) {
        return new SolveLimits(time, relativeGap, count, seed);
    }

    /** The same with another seed. */
    public SolveLimits withSeed(int number) {
        return new SolveLimits(time, relativeGap, threads, number);
    }
}
