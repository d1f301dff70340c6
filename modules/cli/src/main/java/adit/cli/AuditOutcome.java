package adit.cli;

import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * What the audit of a new run says.
 *
 * @param passed true if the run may be used
 * @param words the outcome for people
 */
record AuditOutcome(boolean passed, String words) {

    /** Audits a folder; an audit that cannot be made to its end is a failed one. */
    static AuditOutcome of(Path folder, RunParts.Audit audit) {
        try {
            return of(folder, audit.of(folder));
        } catch (RuntimeException | Error unread) {
            return new AuditOutcome(
                    false,
                    "error: the run could not be audited: do not use it unless  " + Shipped.command("audit", folder)
                            + "  passes.\n"
                            + indented(Trouble.words(unread)));
        }
    }

    private static AuditOutcome of(Path folder, AuditReport report) {
        int all = report.checks().size();
        if (report.passed()) {
            return new AuditOutcome(true, "Audited: all " + all + " checks passed.");
        }
        return new AuditOutcome(
                false,
                "error: " + report.failures().size() + " of " + all
                        + " checks of the audit FAILED: do not use this run.\n"
                        + report.failures().stream().map(AuditOutcome::line).collect(Collectors.joining("\n"))
                        + "\n    try: please report it, with the study and the folder " + folder);
    }

    private static String line(Check check) {
        return "  " + check.name() + ": does not hold: " + check.words() + " (off by " + check.largestViolation()
                + (check.unit().isEmpty() ? "" : " " + check.unit())
                + (check.where().isEmpty() ? "" : "; " + check.where()) + ")";
    }

    private static String indented(String words) {
        return words.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
