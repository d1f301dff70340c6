package adit.cli;

import adit.math.lp.SolverException;
import adit.math.solver.HighsSolver;
import adit.study.Version;
import java.io.UncheckedIOException;
import picocli.CommandLine.IVersionProvider;

/** What {@code adit --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"adit " + Version.current(), solver()};
    }

    private static String solver() {
        HighsSolver solver = new HighsSolver();
        try {
            return solver.name() + " " + solver.version();
        } catch (SolverException | UncheckedIOException none) {
            return "no solver: " + none.getMessage();
        }
    }
}
