package adit.bench;

import adit.basics.Watch;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.math.solver.HighsSolver;
import adit.plan.CostRangeFinder;
import adit.plan.Planner;
import adit.plan.RangeFinder;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult;
import adit.runs.folder.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole command, from the shell to the last file, compared with the bare solver on the exported model. */
final class WholeRun {

    private static final String RUN = "run";
    private static final int RUNS = 5;
    private static final int SOLVES = 15;
    private static final int LOADS = 9;

    private WholeRun() {}

    static String report() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("adit-bench");
        try {
            Command.run(Shipped.root(), "--version"); // builds if need be
            double load = firstLoad();
            List<Command> runs = runs(folder);
            return text(
                    runs,
                    load,
                    new JsonMapper()
                            .readTree(folder.resolve(RUN).resolve(RunFolder.RUN).toFile()));
        } finally {
            delete(folder);
        }
    }

    /** How long the world takes to read when it is the first thing that a launched command does, ms; median. */
    private static double firstLoad() throws IOException, InterruptedException {
        Path root = Shipped.root();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            times.add(Double.parseDouble(
                    Command.runAlone(root, "time-load", Shipped.WORLD).wrote().strip()));
        }
        return Timing.median(times);
    }

    private static String text(List<Command> runs, double load, JsonNode run) {
        Shipped shipped = Shipped.read();
        LinearModel model =
                Planner.shortfallModel(shipped.world(), shipped.study().question());
        Timing bare = bareSolver(model);
        return text(
                runs,
                load,
                bare,
                ranges(shipped),
                model,
                run.at("/solver/solves/value").asInt());
    }

    /**
     * How long the parts of an answer take, ms, each once.
     *
     * @param answer the range of the answer
     * @param cost the range of the cost
     */
    record Ranges(double answer, double cost) {}

    private static Ranges ranges(Shipped shipped) {
        LpSolver solver = new HighsSolver();
        Question question = shipped.study().question();
        PlanResult plan = new Planner(solver, Watch.silent()).plan(shipped.world(), question);
        long start = System.nanoTime();
        PlanResult ranged = plan.with(new RangeFinder(solver, Watch.silent()).of(shipped.world(), question));
        long between = System.nanoTime();
        new CostRangeFinder(solver, Watch.silent()).addTo(ranged, shipped.world());
        return new Ranges((between - start) / 1e6, (System.nanoTime() - between) / 1e6);
    }

    private static List<Command> runs(Path folder) throws IOException, InterruptedException {
        Path root = Shipped.root();
        String out = folder.resolve(RUN).toString();
        String mps = folder.resolve("m.mps").toString();
        List<Command> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(Command.run(root, "plan", Shipped.STUDY, "--out", out, "--export-model", mps));
        }
        return runs;
    }

    private static Timing bareSolver(LinearModel model) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SOLVES; i++) {
            long start = System.nanoTime();
            try (LpSession session = new HighsSolver().open(model)) {
                session.solve(Start.COLD).optimum("the exported model");
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Timing.of(List.of(times));
    }

    static String text(List<Command> runs, double load, Timing bare, Ranges ranges, LinearModel model, int solves) {
        double whole = Timing.median(runs.stream().map(Command::ms).toList());
        double least = runs.stream().mapToDouble(Command::ms).min().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("| what | value |");
        lines.add("|---|--:|");
        lines.add(row("whole command, median of " + runs.size(), "%.0f ms", whole));
        lines.add(row("whole command, quickest", "%.0f ms", least));
        lines.add(row("reading the world as the first thing a command does, median of " + LOADS, "%.0f ms", load));
        lines.add(row("bare solver, the exported model once, without a warm start", "%.1f ms", bare.warm()));
        lines.add(row("whole command over bare solver", "%.0f", whole / bare.warm()));
        double core = whole - ranges.answer() - ranges.cost();
        lines.add(row("the command without its ranges over bare solver", "%.0f", core / bare.warm()));
        lines.add(row("range of the answer over bare solver", "%.0f", ranges.answer() / bare.warm()));
        lines.add(row("range of the cost over bare solver", "%.0f", ranges.cost() / bare.warm()));
        lines.add(row("peak memory of the process", "%s", peak(runs)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "The exported model has %d rows, %d columns and %d coefficients. The command solves %d models of levels,"
                        + " in addition to the least-cost plan and the proofs.",
                model.rows(),
                model.columns(),
                model.nonzeros(),
                solves));
        return String.join("\n", lines);
    }

    private static String row(String what, String format, Object value) {
        return "| " + what + " | " + String.format(Locale.ROOT, format, value) + " |";
    }

    private static String peak(List<Command> runs) {
        OptionalLong most =
                runs.stream().flatMapToLong(run -> run.peakKibibytes().stream()).max();
        return most.isPresent() ? (most.getAsLong() >> 10) + " MiB" : "not available on this system";
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
