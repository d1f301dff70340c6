package adit.math.tasks;

import adit.basics.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Tasks that are run together, what they gave, and how they failed. Each thread takes the next task until none is left. */
final class Batch<T> {

    private final List<Task<T>> tasks;
    private final Cancel cancel;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger(1);
    private final AtomicReferenceArray<T> results;
    private final AtomicReferenceArray<Throwable> failures;

    /** Made on the calling thread, an interrupt of which cancels. */
    Batch(List<Task<T>> tasks, Cancel cancel) {
        this.tasks = List.copyOf(tasks);
        Thread caller = Thread.currentThread();
        this.cancel = cancel.or(() -> ended.get() || caller.isInterrupted());
        this.results = new AtomicReferenceArray<>(tasks.size());
        this.failures = new AtomicReferenceArray<>(tasks.size());
    }

    /** The first task, then as the others. */
    void workFromFirst() {
        run(0);
        work();
    }

    void work() {
        for (int k = next.getAndIncrement(); k < tasks.size(); k = next.getAndIncrement()) {
            run(k);
        }
    }

    /** Cancels what runs and drops what waits. */
    void end() {
        ended.set(true);
    }

    private void run(int k) {
        Thread thread = Thread.currentThread();
        String former = thread.getName();
        thread.setName(tasks.get(k).name());
        try {
            cancel.check();
            results.set(k, tasks.get(k).body().run(cancel));
        } catch (Throwable failed) { // thrown again by results()
            failures.set(k, failed);
            end();
        } finally {
            thread.setName(former);
        }
    }

    /** The results, or the first failure; a task that was only cancelled because another failed is not one. */
    List<T> results() {
        Optional<Throwable> first = failure(false).or(() -> failure(true));
        first.ifPresent(Batch::rethrow);
        List<T> all = new ArrayList<>();
        for (int k = 0; k < tasks.size(); k++) {
            all.add(results.get(k));
        }
        return List.copyOf(all);
    }

    private Optional<Throwable> failure(boolean cancelled) {
        for (int k = 0; k < tasks.size(); k++) {
            Throwable failed = failures.get(k);
            if (failed != null && failed instanceof CancellationException == cancelled) {
                return Optional.of(failed);
            }
        }
        return Optional.empty();
    }

    private static void rethrow(Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failed; // a body declares no other
    }
}
