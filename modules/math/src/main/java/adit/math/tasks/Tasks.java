package adit.math.tasks;

import adit.basics.Cancel;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The port to whatever runs independent tasks. */
public interface Tasks {

    /**
     * Runs the tasks and returns their results in the order of the tasks, whatever order they ended in. The first task runs on the
     * calling thread. If one fails, those that run are cancelled, those that wait are dropped, and when all have ended its exception
     * is thrown; if several failed, that of the first in the order of the tasks. An interrupt of the calling thread cancels all.
     *
     * @throws java.util.concurrent.CancellationException if it is cancelled or interrupted
     */
    <T> List<T> all(List<Task<T>> tasks, Cancel cancel);

    /** Runs two tasks of different kinds in the same way, the first on the calling thread. */
    default <A, B> Both<A, B> both(Task<A> here, Task<B> there, Cancel cancel) {
        AtomicReference<A> first = new AtomicReference<>();
        AtomicReference<B> second = new AtomicReference<>();
        all(List.of(into(first, here), into(second, there)), cancel);
        return new Both<>(first.get(), second.get());
    }

    private static <T> Task<Boolean> into(AtomicReference<T> result, Task<T> task) {
        return new Task<>(task.name(), cancel -> {
            result.set(task.body().run(cancel));
            return true;
        });
    }

    /** Two results. */
    record Both<A, B>(A first, B second) {}
}
