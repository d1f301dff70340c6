package adit.basics;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Watches one computation: it receives the steps, and it can cancel them from any thread. A computation reports each step
 * by {@link #at} and calls {@link #check} in between where a step is long.
 */
public final class Watch implements Cancel {

    private final Consumer<Step> steps;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * @param steps receives each step; it may be called from several threads, and must not throw
     */
    public Watch(Consumer<Step> steps) {
        this.steps = steps;
    }

    /** Shows nothing. */
    public static Watch silent() {
        return new Watch(step -> {});
    }

    /**
     * Reports the start of a phase without parts.
     *
     * @throws CancellationException if the computation is cancelled
     */
    public void at(String phase) {
        at(Step.of(phase));
    }

    /**
     * Reports the start of a step.
     *
     * @throws CancellationException if the computation is cancelled
     */
    public void at(Step step) {
        check();
        steps.accept(step);
    }

    /** Reports the start of a phase that is not to be cancelled, such as the audit of what is already written. */
    public void tell(String phase) {
        steps.accept(Step.of(phase));
    }

    /** True if the computation is cancelled. */
    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Cancels: the next call of {@link #at} or {@link #check} ends the computation. Nothing that is written is removed. */
    public void cancel() {
        cancelled.set(true);
    }
}
