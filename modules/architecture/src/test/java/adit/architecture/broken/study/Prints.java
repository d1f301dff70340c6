package adit.architecture.broken.study;

/** Breaks: only the command line prints. */
public final class Prints {

    private Prints() {}

    static void print() {
        System.err.println();
    }
}
