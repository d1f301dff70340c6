package adit.cli;

import adit.app.About;
import picocli.CommandLine.IVersionProvider;

/** What {@code adit --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {About.adit(), About.solver()};
    }
}
