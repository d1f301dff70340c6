package adit.cli;

import adit.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code adit warm-up}: runs the usual commands once and prints nothing. The launcher lets it run while the JVM notes which classes
 * are used, so that later commands start faster.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Parameters(paramLabel = "HOME")
    Path home = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("adit-warm-up");
        try {
            String run = folder.resolve("run").toString();
            String world = home.resolve("data/world-2025").toString();
            silently("data", "check", world);
            silently("plan", home.resolve("studies/g7-magnets-2030.yaml").toString(), "--out", run, "--lang", "ja");
            silently("brief", run, "--format", "html,pdf,md,xlsx", "--out", folder.toString());
            silently("audit", run);
            silently("dependence", "--world", world);
            return 0;
        } finally {
            delete(folder);
        }
    }

    private static void silently(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.line(Language.EN).setOut(nowhere).setErr(nowhere).execute(arguments);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
