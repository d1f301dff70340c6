package adit.importers;

import adit.basics.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays an import report out for a terminal: at most {@value #SHOWN} issues of a kind. */
final class ImportText {

    private static final int SHOWN = 20;

    private ImportText() {}

    static String of(ImportReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "%s: %,d rows read, %,d used", report.publisher(), report.rowsRead(), report.rowsUsed());
        if (!report.rows().tables().isEmpty()) {
            line(text, "%-20s %9s %14s %9s", "observations", "added", "already there", "refused");
        }
        report.rows().tables().forEach((file, counts) -> row(text, file, counts));
        line(text, "%s", outcome(report));
        addIssues(text, report.issues());
        return text.toString();
    }

    private static void row(StringBuilder text, String file, AppendedRows.Counts counts) {
        line(text, "  %-18s %,9d %,14d %,9d", file, counts.added(), counts.present(), counts.refused());
    }

    private static String outcome(ImportReport report) {
        String world = "world " + report.folder() + ": ";
        if (report.rowsUsed() == 0) {
            return world + "nothing was written, because no row could be used";
        }
        if (report.issues().stream().anyMatch(WorldImport::isAmbiguous)) {
            return world + "nothing was written, because it is not clear what the numbers of a column mean";
        }
        if (!report.allowed()) {
            return world
                    + "nothing was written, because a file could not be read to its end; use --partial to import the complete rows";
        }
        if (!report.rows().fits()) {
            return world + "nothing was written, because the world could not be read with the new rows";
        }
        if (report.rows().total().added() == 0) {
            return world + "nothing was written, because there is nothing new";
        }
        return world + (report.rows().written() ? "written" : "nothing was written (dry run)");
    }

    private static void addIssues(StringBuilder text, List<Issue> issues) {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
        long warnings = issues.size() - errors;
        line(text, "%s, %s", Counted.of(errors, "error"), Counted.of(warnings, "warning"));
        Map<String, List<Issue>> byKind =
                issues.stream().collect(Collectors.groupingBy(Issue::code, LinkedHashMap::new, Collectors.toList()));
        byKind.values().forEach(kind -> addKind(text, kind));
    }

    private static void addKind(StringBuilder text, List<Issue> kind) {
        kind.stream().limit(SHOWN).forEach(issue -> line(text, "%s", issue.text()));
        if (kind.size() > SHOWN) {
            line(
                    text,
                    "%s: and %,d more of this kind; --notices FILE lists every one",
                    kind.getFirst().code(),
                    kind.size() - SHOWN);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // the formats are constants of this class
    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
