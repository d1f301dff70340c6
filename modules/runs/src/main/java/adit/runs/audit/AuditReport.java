package adit.runs.audit;

import java.util.List;
import java.util.Locale;

/**
 * The result of an audit.
 *
 * @param checks in the order in which they were run
 * @param notAudited statements of the run that cannot be recomputed without a solver, one line each
 */
public record AuditReport(List<Check> checks, List<String> notAudited) {

    public AuditReport {
        checks = List.copyOf(checks);
        notAudited = List.copyOf(notAudited);
    }

    /** True if every check passed. */
    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    /** The checks that did not pass. */
    public List<Check> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /** A table for people: name, largest violation, ok or FAILED, where. */
    public String text() {
        int wide =
                checks.stream().mapToInt(check -> check.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Check check : checks) {
            text.append(line(check, wide)).append('\n');
        }
        notAudited.forEach(line -> text.append("not audited: ").append(line).append('\n'));
        return text.toString();
    }

    private static String line(Check check, int wide) {
        String name = check.name() + " ".repeat(wide - check.name().length());
        String size = String.format(Locale.ROOT, "%9.2e %-13s", check.largestViolation(), check.unit());
        return (name + "  " + size + "  " + (check.passed() ? "ok    " : "FAILED") + "  " + check.where())
                .stripTrailing();
    }
}
