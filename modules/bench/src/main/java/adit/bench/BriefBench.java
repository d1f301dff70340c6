package adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands that make texts of a finished run, and of texts checks, from the shell to the last file. */
final class BriefBench {

    private static final int RUNS = 5;

    private BriefBench() {}

    static String report() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("adit-bench");
        try {
            Path root = Shipped.root();
            Command.run(root, "--version"); // builds if need be
            String run = folder.resolve("run").toString();
            Command.run(root, "plan", Shipped.STUDY, "--out", run);
            List<String> lines = new ArrayList<>(
                    List.of("| command | median of " + RUNS + ", ms | quickest, ms |", "|---|--:|--:|"));
            lines.add(row("brief RUN (a page)", root, "brief", run));
            lines.add(row("brief RUN --lang ja --format pdf", root, "brief", run, "--lang", "ja", "--format", "pdf"));
            lines.add(row("brief RUN --format xlsx", root, "brief", run, "--format", "xlsx"));
            lines.add(row(
                    "brief RUN, all formats and languages",
                    root,
                    "brief",
                    run,
                    "--lang",
                    "en,ja",
                    "--format",
                    "html,pdf,md,xlsx"));
            lines.add(row("data check", root, "data", "check"));
            return String.join("\n", lines);
        } finally {
            WholeRun.delete(folder);
        }
    }

    private static String row(String what, Path root, String... arguments) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(Command.run(root, arguments).ms());
        }
        double least = times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f |", what, Timing.median(times), least);
    }
}
