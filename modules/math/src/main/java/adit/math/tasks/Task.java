package adit.math.tasks;

import adit.basics.Cancel;

/**
 * A piece of work that shares nothing mutable with the others. A session with a solver belongs to the task that opened it.
 *
 * @param <T> its result
 * @param name in short, of the thread that runs it
 * @param body the work
 */
public record Task<T>(String name, Body<T> body) {

    /** The work of a task. */
    @FunctionalInterface
    public interface Body<T> {

        /**
         * Does the work.
         *
         * @param cancel true once the result is no longer wanted: the caller cancelled, or another task failed
         */
        T run(Cancel cancel);
    }
}
