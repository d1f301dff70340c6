package adit.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Writes progress to a stream. On a terminal it is one line that is drawn again, each second at least, and never longer than the
 * terminal; it uses a carriage return and spaces, no escape codes. Elsewhere each phase is a line of its own.
 */
final class ProgressTeller {

    private static final long TICK_MS = 1000;

    private final PrintStream err;
    private final boolean watched;
    private final int columns;
    private final LongSupplier seconds;
    private String words = "";
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
    ProgressTeller(PrintStream err, boolean watched, int columns, LongSupplier seconds) {
        this.err = err;
        this.watched = watched;
        this.columns = columns;
        this.seconds = seconds;
    }

    static ProgressTeller onStandardError() {
        long start = System.nanoTime();
        return new ProgressTeller(
                System.err, Terminal.watched(), Terminal.columns(), () -> (System.nanoTime() - start) / 1_000_000_000L);
    }

    synchronized void show(String now) {
        words = now;
        if (watched) {
            draw();
            tick();
        } else if (!ProgressLine.phase(now).equals(phase)) {
            phase = ProgressLine.phase(now);
            err.println(ProgressLine.of(phase, seconds.getAsLong()));
        }
    }

    /** Takes the line of a terminal away, and leaves the cursor where it began. */
    synchronized void clear() {
        words = "";
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    /** Draws the line again, with the time that has passed. */
    synchronized void again() {
        if (!words.isEmpty()) {
            draw();
        }
    }

    private void draw() {
        String line = ProgressLine.of(words, seconds.getAsLong(), columns - 1);
        int width = ProgressLine.width(line);
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - width)));
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
