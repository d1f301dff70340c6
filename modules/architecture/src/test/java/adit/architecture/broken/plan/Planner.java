package adit.architecture.broken.plan;

/** Keeps all rules; others break one by importing it. */
public final class Planner {

    private Planner() {}

    /** A plan. */
    public static int plan() {
        return 1;
    }
}
