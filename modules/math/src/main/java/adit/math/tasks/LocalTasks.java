package adit.math.tasks;

import adit.basics.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Tasks in threads of this process: the calling thread and as many more as are allowed, which end before {@link #all} returns. No
 * pool is shared with anyone.
 *
 * @param threads at most so many tasks run at once, 1 or more
 */
public record LocalTasks(int threads) implements Tasks {

    public LocalTasks {
        if (threads < 1) {
            throw new IllegalArgumentException("tasks need at least one thread: " + threads);
        }
    }

    @Override
    public <T> List<T> all(List<Task<T>> tasks, Cancel cancel) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Batch<T> batch = new Batch<>(tasks, cancel);
        List<Thread> helpers = new ArrayList<>();
        try {
            for (int k = 1; k < Math.min(threads, tasks.size()); k++) {
                helpers.add(Thread.ofPlatform().name("task").start(batch::work));
            }
            batch.workFromFirst();
        } finally {
            await(helpers, batch);
        }
        return batch.results();
    }

    /** Waits for all, also when interrupted. */
    private static <T> void await(List<Thread> helpers, Batch<T> batch) {
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    batch.end();
                    helpers.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
