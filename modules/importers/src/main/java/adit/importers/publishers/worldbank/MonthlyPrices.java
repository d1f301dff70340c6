package adit.importers.publishers.worldbank;

import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Qualifier;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.SheetRow;
import adit.sources.table.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One column of the sheet of monthly prices, US$/t. */
final class MonthlyPrices {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})M(0[1-9]|1[0-2])");

    /** US$/t; a hundred times the price of gold. */
    private static final double HIGHEST = 1e10;

    /**
     * The price of one month.
     *
     * @param year the year
     * @param month 1 to 12
     * @param price US$/t
     * @param row of the sheet
     */
    record Month(int year, int month, double price, int row) {}

    private MonthlyPrices() {}

    /** {@code month-twice}, {@code unreadable-number}: the months of a column, by year. A month without a price is left out. */
    static SortedMap<Integer, List<Month>> read(
            String file, List<SheetRow> rows, int column, String heading, Notices notices) {
        SortedMap<Integer, List<Month>> years = new TreeMap<>();
        for (SheetRow row : rows) {
            Matcher month = MONTH.matcher(row.text(0).strip());
            if (month.matches()) {
                CellRef at = new CellRef(file, row.number(), heading, row.text(column));
                price(at, notices)
                        .map(price -> new Month(
                                Integer.parseInt(month.group(1)),
                                Integer.parseInt(month.group(2)),
                                price,
                                row.number()))
                        .ifPresent(found -> add(years, found, at, notices));
            }
        }
        return years;
    }

    private static void add(SortedMap<Integer, List<Month>> years, Month month, CellRef at, Notices notices) {
        List<Month> sofar = years.computeIfAbsent(month.year(), year -> new ArrayList<>());
        if (sofar.stream().anyMatch(each -> each.month() == month.month())) {
            notices.kind(
                    at, "month-twice", month.year() + ": duplicate month; the first is used", "delete one of them");
        } else {
            sofar.add(month);
        }
    }

    private static Optional<Double> price(CellRef at, Notices notices) {
        Optional<Reading> reading = PublisherNumbers.read(at.value());
        if (reading.isEmpty() || reading.get().value() < 0 || reading.get().value() > HIGHEST) {
            notices.value(
                    at,
                    "unreadable-number",
                    "this is not a price",
                    "correct it in a copy of the file, or leave the cell empty");
        }
        return reading.filter(
                        each -> each.qualifier() == Qualifier.EXACT && each.value() >= 0 && each.value() <= HIGHEST)
                .map(Reading::value);
    }
}
