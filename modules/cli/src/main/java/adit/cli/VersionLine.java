package adit.cli;

import adit.math.solver.HighsSolver;
import adit.study.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code adit --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        HighsSolver solver = new HighsSolver();
        return new String[] {"adit " + Version.current(), solver.name() + " " + solver.version()};
    }
}
