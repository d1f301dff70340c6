package adit.cli;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What this command is doing, on standard error; nothing if it was asked to be quiet, or before {@link #start}. */
final class Progress {

    private static final AtomicReference<@Nullable ProgressTeller> TELLER = new AtomicReference<>();

    private Progress() {}

    /** Begins to count the time of a command. */
    static void start(boolean quiet) {
        TELLER.set(quiet ? null : ProgressTeller.onStandardError());
    }

    /**
     * Shows what is being done: a phase, then, if there are details, a colon or a count such as {@code 3 of 14}.
     * Where nobody watches, each phase is shown once.
     */
    static void show(String words) {
        @Nullable ProgressTeller now = current();
        if (now != null) {
            now.show(words);
        }
    }

    /** Takes the line away. */
    static void clear() {
        @Nullable ProgressTeller now = current();
        if (now != null) {
            now.clear();
        }
    }

    private static @Nullable ProgressTeller current() {
        return TELLER.get();
    }
}
