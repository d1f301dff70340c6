package adit.app.runs;

import adit.app.files.FailureMessage;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.text.Catalogue;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of the audit of a new run.
 *
 * @param folder the run
 * @param report the checks; empty if the audit could not be completed
 * @param failure why the audit could not be completed; empty if it was
 */
public record AuditOutcome(Path folder, Optional<AuditReport> report, String failure) {

    /** Audits a folder; an audit that cannot be completed has failed. */
    static AuditOutcome of(Path folder, RunParts.Audit audit) {
        try {
            return new AuditOutcome(folder, Optional.of(audit.of(folder)), "");
        } catch (RuntimeException | Error unread) {
            return new AuditOutcome(folder, Optional.empty(), FailureMessage.words(unread));
        }
    }

    /** True if the run may be used. */
    public boolean passed() {
        return report.map(AuditReport::passed).orElse(false);
    }

    /** The outcome for people; the checks that failed are listed in English. */
    public String words(Language language) {
        Catalogue catalogue = Catalogue.of(language);
        if (report.isEmpty()) {
            return catalogue.say("run.unaudited") + "\n" + indented(failure);
        }
        AuditReport checks = report.get();
        int all = checks.checks().size();
        return checks.passed()
                ? catalogue.say("run.audited", String.valueOf(all))
                : catalogue.say(
                                "run.audit-failed",
                                String.valueOf(checks.failures().size()),
                                String.valueOf(all)) + "\n"
                        + checks.failures().stream().map(AuditOutcome::line).collect(Collectors.joining("\n"))
                        + "\n    try: " + catalogue.say("run.report-it", folder.toString());
    }

    private static String line(Check check) {
        return "  " + check.name() + ": not satisfied: " + check.words() + " (off by " + check.largestViolation()
                + (check.unit().isEmpty() ? "" : " " + check.unit())
                + (check.where().isEmpty() ? "" : "; " + check.where()) + ")";
    }

    private static String indented(String words) {
        return words.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
