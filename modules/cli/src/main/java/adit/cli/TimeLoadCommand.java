package adit.cli;

import adit.app.RequestErrors;
import adit.app.worlds.OneWorld;
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
@Command(name = "time-load", hidden = true)
final class TimeLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORLD")
    Path world = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        OneWorld.read(world, RequestErrors.onCommandLine());
        double ms = (System.nanoTime() - start) / 1e6;
        spec.commandLine().getOut().printf(Locale.ROOT, "%.1f%n", ms);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
