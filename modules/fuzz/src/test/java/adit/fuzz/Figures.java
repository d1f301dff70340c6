package adit.fuzz;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts cases by kind of alteration and by what came of them. */
final class Figures {

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(String subject, Alteration alteration, Done done, boolean warns) {
        int[] row = counts.computeIfAbsent(subject + ": " + alteration.kind(), any -> new int[4]);
        int column = done.code() == 2 || done.code() == 1 ? 0 : warns ? 1 : alteration.expect() == Expect.SAME ? 2 : 3;
        row[column]++;
    }

    /** A table in Markdown, with sums. */
    String text() {
        StringBuilder text = new StringBuilder(
                "| alteration | refused | warning | same result | accepted |\n|---|--:|--:|--:|--:|\n");
        int[] sums = new int[4];
        counts.forEach((kind, row) -> {
            text.append(line(kind, row));
            for (int c = 0; c < 4; c++) {
                sums[c] += row[c];
            }
        });
        return text.append(line("all", sums)).toString();
    }

    private static String line(String kind, int[] row) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d | %,d |%n", kind, row[0], row[1], row[2], row[3]);
    }
}
