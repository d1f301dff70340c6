package adit.cli;

import adit.basics.Issues;
import adit.runs.audit.AuditReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit audit DIR}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Check a finished run again without any solver: the plan by recomputing balances, capacities, dates,"
                        + " targets and costs; what cannot be reached by combining the multipliers of the proof; and that no file"
                        + " was changed. Exit code 1 if something does not hold.")
final class AuditCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as out/g7-magnets-2030")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        PrintWriter to = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Issues issues = new Issues();
        RunArgument.check(folder, issues);
        issues.throwIfErrors();
        AuditReport report = RunParts.audit(folder);
        to.println("Audit of " + folder + ", without a solver");
        to.println();
        to.print(report.text());
        to.println();
        int failed = report.failures().size();
        to.println(
                failed == 0
                        ? "All " + report.checks().size() + " checks passed."
                        : failed + " of " + report.checks().size() + " checks FAILED: do not use this run.");
        to.flush();
        return failed == 0 ? 0 : Main.FAILED;
    }
}
