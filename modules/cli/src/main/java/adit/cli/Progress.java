package adit.cli;

import adit.basics.Watch;
import adit.text.Language;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What this command is doing, on standard error; nothing if it was asked to be quiet, or before {@link #start}. */
final class Progress {

    private static final AtomicReference<@Nullable ProgressWriter> TELLER = new AtomicReference<>();

    private Progress() {}

    /** Starts to count the time of a command. */
    static void start(boolean quiet, Language language) {
        TELLER.set(quiet ? null : ProgressWriter.onStandardError(language));
    }

    /** Shows each step. Without a terminal, each phase is shown once. */
    static Watch watch() {
        return new Watch(step -> {
            @Nullable ProgressWriter now = TELLER.get();
            if (now != null) {
                now.show(step);
            }
        });
    }

    /** Removes the line. */
    static void clear() {
        @Nullable ProgressWriter now = TELLER.get();
        if (now != null) {
            now.clear();
        }
    }
}
