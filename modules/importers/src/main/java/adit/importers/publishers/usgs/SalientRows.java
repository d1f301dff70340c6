package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A salient table of the release of 2025: the United States, a row for each year, a column for each figure, whose unit ends its name
 * ({@code Price_LME_ctslb}). USGS estimates the last year.
 */
final class SalientRows {

    private static final Pattern EDITION = Pattern.compile("\\D*([0-9]{4})\\D*");

    private static final Map<String, String> STATISTICS = statistics();

    private SalientRows() {}

    /** True if a heading is that of a salient table. */
    static boolean fits(Heading heading) {
        return heading.names().size() > 3
                && heading.names().getFirst().endsWith("Source")
                && heading.names().get(1).equals("Commodity")
                && heading.names().get(2).equals("Year");
    }

    /** Every cell of every row that names a year. */
    static List<Statistic> read(Table table, FormRules rules, Notices notices) {
        List<Statistic> found = new ArrayList<>();
        for (Row row : table.rows()) {
            if (Numbers.isYear(row.text("Year").strip())) {
                addTo(found, row, rules, notices);
            } else if (row.has("Year") || row.has("Commodity")) {
                Years.tell(row.at("Year"), notices);
            }
        }
        found.stream().findFirst().ifPresent(first -> tellMissing(table.heading(), first.commodity(), rules, notices));
        return found;
    }

    /** {@code missing-column}: a figure of the commodity that is imported has no column. The others are read. */
    private static void tellMissing(Heading heading, String commodity, FormRules rules, Notices notices) {
        List<String> unknown = figures(heading).stream()
                .filter(column ->
                        rules.list().stream().noneMatch(rule -> rule.detail().equals(column)))
                .toList();
        for (String column : rules.details(Layout.SALIENT, commodity)) {
            if (!heading.has(column)) {
                notices.value(
                        new CellRef(heading.file(), 1, column, ""),
                        "missing-column",
                        "the heading does not have this column; its figures are not imported",
                        Columns.hint(column, unknown));
            }
        }
    }

    private static List<String> figures(Heading heading) {
        return heading.names().subList(3, heading.names().size());
    }

    private static void addTo(List<Statistic> found, Row row, FormRules rules, Notices notices) {
        String commodity = Names.commodity(row, "Commodity", rules, notices);
        int year = Integer.parseInt(row.text("Year").strip());
        Matcher source = EDITION.matcher(row.text(0));
        int edition = source.matches() ? Integer.parseInt(source.group(1)) : 0;
        for (String column : figures(row.heading())) {
            if (column.isBlank()) {
                continue;
            }
            String unit = McsUnit.ofShort(column.substring(column.lastIndexOf('_') + 1));
            found.add(new Statistic(
                    Layout.SALIENT,
                    edition,
                    commodity,
                    "United States",
                    statistic(column),
                    column,
                    unit,
                    year,
                    row.text(column),
                    "",
                    year == edition - 1,
                    row,
                    column));
        }
    }

    private static String statistic(String column) {
        for (Map.Entry<String, String> each : STATISTICS.entrySet()) {
            if (column.contains(each.getKey())) {
                return each.getValue();
            }
        }
        return "";
    }

    private static Map<String, String> statistics() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Imports", "Import");
        words.put("Exports", "Export");
        words.put("USprod", "Production");
        words.put("Refinery", "Production");
        words.put("Consump", "Consumption");
        words.put("Apparent", "Consumption");
        words.put("Price", "Price");
        words.put("Stocks", "Stock");
        words.put("Shipments", "Shipment");
        words.put("Employment", "Employment");
        words.put("NIR", "Net import reliance");
        return words;
    }
}
