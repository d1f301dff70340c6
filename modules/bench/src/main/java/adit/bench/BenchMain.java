package adit.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how long the phases, the whole command, the measures of dependence, briefs, changes of a model and an import take, as Markdown. */
public final class BenchMain {

    private BenchMain() {}

    /** Argument: {@code phases}, {@code whole}, {@code import}, {@code measures}, {@code brief} or {@code edits}; all of them without one. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String wanted = arguments.length == 0 ? "all" : arguments[0];
        if (!List.of("all", "phases", "whole", "import", "measures", "brief", "edits")
                .contains(wanted)) {
            System.err.println("unknown argument " + wanted
                    + "\n    try: phases, whole, import, measures, brief, edits, or none for all");
            System.exit(2);
        }
        System.err.println("measuring; two or three minutes if nothing else runs …");
        if (wanted.equals("all") || wanted.equals("phases")) {
            System.out.println("## Phases\n\n" + PhaseTable.of(phases()) + "\n");
        }
        if (wanted.equals("all") || wanted.equals("whole")) {
            System.out.println("## The whole command\n\n" + WholeRun.report() + "\n");
        }
        if (wanted.equals("all") || wanted.equals("measures")) {
            System.out.println("## Measures of dependence\n\n" + MeasuresBench.report() + "\n");
        }
        if (wanted.equals("all") || wanted.equals("brief")) {
            System.out.println("## Briefs\n\n" + BriefBench.report() + "\n");
        }
        if (wanted.equals("all") || wanted.equals("edits")) {
            System.out.println("## Changes of a model in the solver\n\n" + EditsBench.report() + "\n");
        }
        if (wanted.equals("all") || wanted.equals("import")) {
            System.out.println("## Import of a year of BACI\n\n" + BaciImportBench.report(BaciYear.ROWS) + "\n");
        }
    }

    private static Map<String, Timing> phases() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Phases.class.getName() + "\\.")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Timing> phases = new LinkedHashMap<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            phases.put(name.substring(name.lastIndexOf('.') + 1), timing(result));
        }
        return phases;
    }

    private static Timing timing(RunResult result) {
        return Timing.of(
                result.getBenchmarkResults().stream().map(BenchMain::times).toList());
    }

    private static List<Double> times(BenchmarkResult process) {
        return process.getIterationResults().stream()
                .map(shot -> shot.getPrimaryResult().getScore())
                .toList();
    }
}
