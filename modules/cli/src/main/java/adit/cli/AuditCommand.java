package adit.cli;

import adit.app.RequestErrors;
import adit.app.runs.FinishedRuns;
import adit.runs.audit.AuditReport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit audit DIR}. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        AuditReport report = FinishedRuns.audit(folder, RequestErrors.onCommandLine(), Progress.watch());
        int failed = report.failures().size();
        String outcome = failed == 0
                ? "All " + report.checks().size() + " checks passed."
                : failed + " of " + report.checks().size() + " checks FAILED: do not use this run.";
        Console.print(
                Objects.requireNonNull(spec).commandLine(),
                "Audit of " + folder + ", without a solver\n\n" + report.text() + "\n" + outcome + "\n");
        return failed == 0 ? 0 : Main.FAILED;
    }
}
