package adit.cli;

import adit.app.RequestErrors;
import adit.app.runs.AuditedRun;
import adit.app.runs.FinishedRuns;
import adit.runs.audit.AuditReport;
import adit.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--lang", paramLabel = "LANG")
    List<String> languages = List.of();

    @Override
    public Integer call() {
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = languages.isEmpty() ? Language.EN : Choices.language(languages, errors);
        AuditedRun audited = FinishedRuns.audit(folder, errors, Progress.watch());
        AuditReport report = audited.report();
        int failed = report.failures().size();
        String outcome = failed == 0
                ? "All " + report.checks().size() + " checks passed."
                : failed + " of " + report.checks().size() + " checks FAILED: do not use this run.";
        Console.print(
                Objects.requireNonNull(spec).commandLine(),
                "Audit of " + folder + ", without a solver\n\n" + report.text() + "\n"
                        + audited.world().words(language) + "\n" + outcome + "\n");
        return failed == 0 ? 0 : Main.FAILED;
    }
}
