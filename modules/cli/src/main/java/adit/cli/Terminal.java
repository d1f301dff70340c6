package adit.cli;

/** What is known of the terminal. */
final class Terminal {

    private static final int USUAL = 100;
    private static final int LEAST = 60;
    private static final int MOST = 120;

    private Terminal() {}

    /** Width to write for: the option, else COLUMNS, else 100; between 60 and 120. */
    static int width(int wanted) {
        int width = wanted > 0 ? wanted : columns();
        return Math.max(LEAST, Math.min(MOST, width));
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL;
    }

    /** True if colours are wanted: a terminal, and NO_COLOR is not set. */
    static boolean colour() {
        return interactive() && System.getenv("NO_COLOR") == null;
    }

    /** True if a person watches. Whether there is a console without one differs between releases of Java. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean interactive() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }
}
