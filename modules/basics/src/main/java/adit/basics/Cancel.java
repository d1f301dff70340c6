package adit.basics;

import java.util.concurrent.CancellationException;

/** Whether the caller of a computation still wants its result. May be asked from any thread and often; it must not throw. */
@FunctionalInterface
public interface Cancel {

    /** Never cancels. */
    Cancel NEVER = () -> false;

    /** True once the computation is to end; it stays true. */
    boolean isCancelled();

    /**
     * Does nothing, unless the computation is cancelled.
     *
     * @throws CancellationException if the computation is cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /** Cancelled as soon as one of the two is. */
    default Cancel or(Cancel other) {
        return () -> isCancelled() || other.isCancelled();
    }
}
