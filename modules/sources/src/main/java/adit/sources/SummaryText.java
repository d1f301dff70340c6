package adit.sources;

import adit.basics.Grade;
import adit.basics.Issue;
import java.util.Locale;
import java.util.Map;

/** Lays a summary out for a terminal. */
final class SummaryText {

    private SummaryText() {}

    static String of(WorldSummary summary) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "world %s, base year %d",
                summary.name().isEmpty() ? "(no name)" : summary.name(),
                summary.baseYear());
        line(text, "rows");
        for (Map.Entry<String, Integer> table : summary.rows().entrySet()) {
            line(text, "  %-14s %7d", table.getKey(), table.getValue());
        }
        summary.content().ifPresent(content -> add(text, content));
        line(text, "%s, %s", Counted.of(summary.errors(), "error"), Counted.of(summary.warnings(), "warning"));
        for (Issue issue : summary.issues()) {
            line(text, "%s", issue.text());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, WorldSummary.Content content) {
        line(
                text,
                "%d observations of %d cells, %d cells with several",
                content.total(),
                content.cells(),
                content.several().size());
        for (Map.Entry<Grade, Integer> each : content.observations().entrySet()) {
            Grade grade = each.getKey();
            line(text, "  %s %-20s %7d %5.1f %%", grade, grade.words(), each.getValue(), 100 * content.share(grade));
        }
        if (content.place().isEmpty()) {
            line(text, "plants");
            line(text, "  facilities %9d", content.facilities().outside());
            line(text, "  projects   %9d", content.projects().outside());
            return;
        }
        line(text, "plants           in %s   elsewhere", content.place().get());
        line(
                text,
                "  facilities %9d %11d",
                content.facilities().inside(),
                content.facilities().outside());
        line(
                text,
                "  projects   %9d %11d",
                content.projects().inside(),
                content.projects().outside());
    }

    @SuppressWarnings("AnnotateFormatMethod") // the formats are constants of this class
    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
