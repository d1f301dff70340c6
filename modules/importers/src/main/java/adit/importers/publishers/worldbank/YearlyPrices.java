package adit.importers.publishers.worldbank;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.importers.publishers.Notices;
import adit.importers.publishers.SheetRow;
import adit.importers.publishers.worldbank.MonthlyPrices.Month;
import adit.sources.table.CellRef;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Means of years from monthly prices, US$/t. The market is {@code outside}: the exchange is no place. */
final class YearlyPrices {

    private static final String MARKET = "outside";
    private static final int MONTHS = 12;

    private final String file;
    private final SourceId source;
    private final Notices notices;
    private final Set<Integer> rows = new HashSet<>();

    YearlyPrices(String file, SourceId source, Notices notices) {
        this.file = file;
        this.source = source;
        this.notices = notices;
    }

    /** {@code incomplete-year}: one observation for each year that has a month. */
    List<Observation> of(List<SheetRow> sheet, int column, PriceForm form) {
        List<Observation> found = new ArrayList<>();
        MonthlyPrices.read(file, sheet, column, form.heading(), notices)
                .forEach((year, months) -> found.add(year(year, months, form)));
        return found;
    }

    /** Rows of the sheet of which a price was taken so far. */
    long rowsUsed() {
        return rows.size();
    }

    private Observation year(int year, List<Month> months, PriceForm form) {
        DoubleSummaryStatistics prices =
                months.stream().mapToDouble(Month::price).summaryStatistics();
        months.forEach(month -> rows.add(month.row()));
        if (months.size() < MONTHS) {
            notices.kind(
                    new CellRef(file, months.getFirst().row(), form.heading(), ""),
                    "incomplete-year",
                    year + ": " + months.size() + " months only; the mean is computed from these",
                    "use a later edition to get the whole year");
        }
        return new Observation(
                Cell.of(Attribute.PRICE, form.form(), MARKET, year),
                estimate(prices),
                UnitOfMeasure.DOLLARS_PER_TON.symbol(),
                Grade.B,
                source,
                new RowRef(file, months.getFirst().row()),
                note(form, months));
    }

    /** The mean is limited to its range, which it may leave by a rounding error. */
    private static Estimate estimate(DoubleSummaryStatistics prices) {
        double mean = Math.clamp(prices.getAverage(), prices.getMin(), prices.getMax());
        return new Estimate(round(mean), round(prices.getMin()), round(prices.getMax()));
    }

    private static String note(PriceForm form, List<Month> months) {
        String part = months.size() < MONTHS
                ? "; " + months.size() + " months only, to month "
                        + months.getLast().month()
                : "";
        return form.note() + "; mean of monthly prices, low and high are months" + part;
    }

    private static double round(double price) {
        return Math.round(price * 100) / 100.0;
    }
}
