package adit.cli;

import org.jspecify.annotations.Nullable;

/** What is known of the terminal: from the launcher, which passes it as system properties, else from the environment. */
final class Terminal {

    private static final int USUAL = 100;
    private static final int LEAST = 60;
    private static final int MOST = 120;

    private Terminal() {}

    /** Width to write for: the option, else that of the terminal, else 100; between 60 and 120. */
    static int width(int wanted) {
        int width = wanted > 0 ? wanted : columns();
        return Math.max(LEAST, Math.min(MOST, width));
    }

    /** Columns of the terminal; 100 if unknown. */
    static int columns() {
        @Nullable String columns = System.getProperty("adit.columns", System.getenv("COLUMNS"));
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL;
    }

    /** True if colours are wanted: a terminal that has them, and NO_COLOR is not set. */
    static boolean colour() {
        @Nullable String none = System.getenv("NO_COLOR");
        return interactive() && !dumb() && (none == null || none.isEmpty());
    }

    /** True if standard error is a terminal on which a line can be drawn again. */
    static boolean watched() {
        @Nullable String stderr = System.getProperty("adit.stderr");
        return stderr == null ? interactive() && !dumb() : stderr.equals("terminal");
    }

    private static boolean dumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** True if a person watches. Whether there is a console without a terminal differs between releases of Java. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean interactive() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }
}
