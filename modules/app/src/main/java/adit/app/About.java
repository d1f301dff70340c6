package adit.app;

import adit.math.lp.SolverException;
import adit.math.solver.HighsSolver;
import adit.study.Version;
import java.io.UncheckedIOException;

/** The versions of Adit and its solver. */
public final class About {

    private About() {}

    /** Name and version of Adit. Example: {@code adit 0.1.0}. */
    public static String adit() {
        return "adit " + Version.current();
    }

    /** Name and version of the solver, or why there is none. */
    public static String solver() {
        HighsSolver solver = new HighsSolver();
        try {
            return solver.name() + " " + solver.version();
        } catch (SolverException | UncheckedIOException none) {
            return "no solver: " + none.getMessage();
        }
    }
}
