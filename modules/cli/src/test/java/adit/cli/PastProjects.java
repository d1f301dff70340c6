package adit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Projects as announced around 2010, with what came of them.
 *
 * @param projects rows of {@code data/validation/projects-2010.csv}
 */
record PastProjects(CsvRows projects) {

    private static final String SAID = "said-start [year]";
    private static final String CAME = "came [year]";

    /** The row of {@code slip-2010.csv}: counts, slip in years, and capacity due against output. */
    List<String> row(String status) {
        List<Map<String, String>> came = having(projects.rows(), CAME);
        List<Double> slips = having(came, SAID).stream()
                .map(row -> number(row, CAME) - number(row, SAID))
                .sorted()
                .toList();
        List<Map<String, String>> due = having(having(projects.rows(), SAID), "said-capacity [t/y]").stream()
                .filter(row -> number(row, SAID) < 2015)
                .toList();
        List<String> cells = new ArrayList<>(List.of(
                status,
                Integer.toString(projects.rows().size()),
                Long.toString(
                        came.stream().filter(row -> number(row, CAME) < 2016).count()),
                Integer.toString(came.size()),
                Long.toString(projects.column("running-2025").stream()
                        .filter(word -> !word.equals("no"))
                        .count())));
        cells.addAll(spread(slips));
        cells.add(due.isEmpty() ? "" : whole(new CsvRows(due).sum("said-capacity [t/y]")));
        cells.add(due.isEmpty() ? "" : whole(new CsvRows(due).sum("output-2015 [t/y]")));
        return cells;
    }

    private static List<String> spread(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return List.of("", "", "");
        }
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return List.of(years(median), years(sorted.getFirst()), years(sorted.getLast()));
    }

    private static List<Map<String, String>> having(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .filter(row -> !row.getOrDefault(column, "").isEmpty())
                .toList();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static String years(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
