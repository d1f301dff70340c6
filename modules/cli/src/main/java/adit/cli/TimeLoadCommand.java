package adit.cli;

import adit.sources.WorldReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code adit time-load}: reads a world as the first thing the process does and says how many milliseconds that took. The
 * benchmark starts it by the launcher, because what the launcher gives the JVM is part of the time.
 */
@Command(name = "time-load", hidden = true, description = "say how long reading a world takes, in milliseconds")
final class TimeLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORLD", description = "folder of a world")
    Path world = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        WorldReader.read(world);
        double ms = (System.nanoTime() - start) / 1e6;
        spec.commandLine().getOut().printf(Locale.ROOT, "%.1f%n", ms);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
