package adit.importers.publishers.usgs;

import adit.basics.Issues;
import adit.importers.publishers.Notices;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The release of 2026: one figure in each row, columns from chapter to notes. */
final class ReleaseRows {

    private static final Pattern ESTIMATED = Pattern.compile("(?i)\\bestimate[ds]?\\b");
    private static final Pattern TAIL = Pattern.compile("(: rounded)?[,:\\s]*$");

    /** Of all rows. */
    private static final double SELDOM = 0.01;

    private ReleaseRows() {}

    /** Every row with one year; none, with an error, if a column is missing. */
    static List<Statistic> read(Table table, FormRules rules, Notices notices, Issues issues) {
        if (!Columns.RELEASE.check(table.heading(), Columns.RELEASE.needed(), issues)) {
            return List.of();
        }
        int edition = edition(table);
        List<Statistic> found = new ArrayList<>();
        for (Row row : table.rows()) {
            found.add(statistic(row, edition, rules, notices));
        }
        return found;
    }

    /** The year after the last one measured. A year that hardly any row states is a slip. */
    private static int edition(Table table) {
        Map<Integer, Long> rows = table.rows().stream()
                .map(ReleaseRows::year)
                .filter(year -> year > 0)
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return 1
                + rows.entrySet().stream()
                        .filter(each -> each.getValue() > 1 && each.getValue() >= SELDOM * all)
                        .mapToInt(Map.Entry::getKey)
                        .max()
                        .orElse(rows.keySet().stream().max(Integer::compare).orElse(0));
    }

    private static Statistic statistic(Row row, int edition, FormRules rules, Notices notices) {
        boolean world = row.text("Section").strip().startsWith("World");
        String statistic = row.text("Statistics").strip().replaceFirst("^(Import sources).*", "$1");
        return new Statistic(
                world ? Layout.WORLD : Layout.US,
                edition,
                Names.commodity(row, "Commodity", rules, notices),
                Names.clean(row, "Country", notices),
                statistic,
                TAIL.matcher(row.text("Statistics_detail").strip()).replaceFirst(""),
                row.text("Unit").strip(),
                year(row),
                row.text("Value"),
                row.text("Notes"),
                ESTIMATED.matcher(row.text("Notes")).find(),
                row,
                "Value");
    }

    /** 0 for a span such as 2021–24, which only shares of imports have. */
    private static int year(Row row) {
        String year = row.text("Year").strip();
        return Numbers.isYear(year) ? Integer.parseInt(year) : 0;
    }
}
