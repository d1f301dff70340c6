package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import adit.sources.table.CellRef;

/** Whether a figure is of a year of which its edition states figures. If not, it is left out. */
final class Years {

    /** The first edition of the Geological Survey. */
    private static final int FIRST = 1996;

    private static final int LAST = 2100;

    /** An edition states the five years before it at most; twice as many are let pass. */
    private static final int BACK = 10;

    private Years() {}

    /** {@code unknown-edition}, {@code not-a-year}. */
    static boolean fit(Statistic figure, Notices notices) {
        boolean edition = figure.edition() >= FIRST && figure.edition() <= LAST;
        boolean year = figure.year() >= figure.edition() - BACK && figure.year() < figure.edition();
        if (!edition && !figure.yearAt().equals(figure.editionAt())) {
            notices.value(
                    figure.editionAt(),
                    "unknown-edition",
                    "this is not an edition of the Mineral Commodity Summaries; the row is left out",
                    "correct it in a copy of the file, for example MCS2025");
        } else if (!edition || !year) {
            tell(figure.yearAt(), notices);
        }
        return edition && year;
    }

    /** {@code not-a-year}. */
    static void tell(CellRef at, Notices notices) {
        notices.value(
                at,
                "not-a-year",
                "the edition has no figures for this year; the row is left out",
                "correct it in a copy of the file");
    }
}
