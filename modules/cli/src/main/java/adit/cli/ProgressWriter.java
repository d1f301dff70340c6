package adit.cli;

import adit.basics.Step;
import adit.text.DisplayWidth;
import adit.text.Language;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes progress to a stream. On a terminal it is one line that is redrawn at least every second and never longer than the
 * terminal; it uses a carriage return and spaces, no escape codes. Elsewhere each phase is a line.
 */
final class ProgressWriter {

    private static final long TICK_MS = 1000;

    private final PrintStream err;
    private final boolean watched;
    private final int columns;
    private final LongSupplier seconds;
    private final ProgressLine line;
    private @Nullable Step now;
    private String phase = "";
    private int drawn;
    private boolean ticking;

    /**
     * A teller.
     *
     * @param watched whether the stream is a terminal
     * @param columns width of the terminal
     * @param seconds since the command began
     */
    ProgressWriter(PrintStream err, ProgressLine line, boolean watched, int columns, LongSupplier seconds) {
        this.err = err;
        this.line = line;
        this.watched = watched;
        this.columns = columns;
        this.seconds = seconds;
    }

    static ProgressWriter onStandardError(Language language) {
        long start = System.nanoTime();
        return new ProgressWriter(
                System.err,
                new ProgressLine(language),
                Terminal.watched(),
                Terminal.columns(),
                () -> (System.nanoTime() - start) / 1_000_000_000L);
    }

    synchronized void show(Step step) {
        now = step;
        if (watched) {
            draw(step);
            tick();
        } else if (!step.phase().equals(phase)) {
            phase = step.phase();
            err.println(line.phase(step, seconds.getAsLong()));
        }
    }

    /** Removes the line of a terminal and puts the cursor back. */
    synchronized void clear() {
        now = null;
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    /** Draws the line again, with the time that has passed. */
    synchronized void again() {
        Step last = now;
        if (last != null) {
            draw(last);
        }
    }

    private void draw(Step step) {
        String words = line.whole(step, seconds.getAsLong(), columns - 1);
        int width = DisplayWidth.of(words);
        err.print("\r" + words + " ".repeat(Math.max(0, drawn - width)));
        err.flush();
        drawn = Math.max(drawn, width);
    }

    private void tick() {
        if (!ticking) {
            ticking = true;
            Thread.ofPlatform().daemon().name("progress").start(this::tickForEver);
        }
    }

    private void tickForEver() {
        try {
            while (true) {
                Thread.sleep(TICK_MS);
                again();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
