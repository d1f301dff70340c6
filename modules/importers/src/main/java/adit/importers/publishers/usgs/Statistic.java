package adit.importers.publishers.usgs;

import adit.sources.table.CellRef;
import adit.sources.table.Row;

/**
 * One figure of an edition, as in the file, for all layouts.
 *
 * @param layout its table in the edition
 * @param edition year of the edition, such as 2026
 * @param commodity in lower case, without stray blanks
 * @param country as the file says; {@code World total} for the sum
 * @param statistic such as Production, Reserves or Price
 * @param detail the form or the heading, such as {@code Refinery production}
 * @param unit in the words of the release of 2026
 * @param year that is measured
 * @param text the cell
 * @param notes footnotes of the row; may be empty
 * @param estimated true if USGS calls the figure an estimate
 * @param row the row of the file
 * @param column the column of the figure
 */
record Statistic(
        Layout layout,
        int edition,
        String commodity,
        String country,
        String statistic,
        String detail,
        String unit,
        int year,
        String text,
        String notes,
        boolean estimated,
        Row row,
        String column) {

    /** The cell of the figure. */
    CellRef at() {
        return row.at(column);
    }

    /** The cell of its country; that of the figure where the layout has none. */
    CellRef countryAt() {
        return row.at(layout.countryIn(column));
    }

    /** The cell of its unit; that of the figure if its heading contains the unit. */
    CellRef unitAt() {
        return row.at(layout.unitIn(column));
    }

    /** The cell of its year; that of the figure if its heading contains the year. */
    CellRef yearAt() {
        return row.at(layout.yearIn(column));
    }

    /** The cell of its edition; that of the year where the edition follows from the years of all rows. */
    CellRef editionAt() {
        boolean stated = layout == Layout.WORLD_TABLE || layout == Layout.SALIENT;
        return stated ? row.at(row.heading().names().getFirst()) : yearAt();
    }

    /** True for the row that sums up the countries. */
    boolean isTotal() {
        return country.startsWith("World total");
    }

    /** True for net imports as a percentage of consumption. */
    boolean isReliance() {
        return statistic.equals("Net import reliance");
    }

    /** What it is, for messages. Example: {@code copper, Refinery production}. */
    String subject() {
        return commodity + ", " + (statistic.equals("Reserves") ? "reserves" : detail);
    }
}
