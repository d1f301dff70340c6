package adit.architecture.broken.cli;

/** Keeps all rules: the command line may print. */
public final class Main {

    private Main() {}

    /** Prints. */
    public static void run() {
        System.out.println();
    }
}
