package adit.cli;

import java.io.PrintStream;

/** One line on standard error that says what is being done; silent where nobody watches. */
final class Progress {

    private static final String BACK = "\r\u001b[K";
    private static final int LONGEST = 76;
    private static final boolean WATCHED = Terminal.interactive();

    private Progress() {}

    /** Shows what is being done. */
    static void show(String words) {
        if (WATCHED) {
            PrintStream err = System.err;
            err.print(BACK + "… " + words.substring(0, Math.min(LONGEST, words.length())));
            err.flush();
        }
    }

    /** Takes the line away. */
    static void clear() {
        if (WATCHED) {
            System.err.print(BACK);
            System.err.flush();
        }
    }
}
