package adit.sources.publishers.usgs;

import java.util.Locale;

/** Where a figure stands in an edition. In the order of preference where one edition states a figure twice. */
enum Layout {
    /** The release of 2026 and later: tables of the world. */
    WORLD,
    /** The release of 2025: one table of the world, a column for each year. */
    WORLD_TABLE,
    /** The release of 2026 and later: everything about the United States. */
    US,
    /** The release of 2025: one file about the United States for each chapter. */
    SALIENT;

    /** The word in {@code usgs-forms.csv}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
