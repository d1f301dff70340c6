package adit.importers.publishers.usgs;

import java.util.Locale;

/** The table of a figure in an edition, in the order of preference if one edition states a figure twice. */
enum Layout {
    /** The release of 2026 and later: tables of the world. */
    WORLD("Country", "Unit", "Year"),
    /** The release of 2025: one table of the world, a column for each year. */
    WORLD_TABLE("COUNTRY", "UNIT_MEAS", ""),
    /** The release of 2026 and later: everything about the United States. */
    US("Country", "Unit", "Year"),
    /** The release of 2025: one file about the United States for each chapter. */
    SALIENT("", "", "Year");

    private final String country;
    private final String unit;
    private final String year;

    Layout(String country, String unit, String year) {
        this.country = country;
        this.unit = unit;
        this.year = year;
    }

    /** The word in {@code usgs-forms.csv}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that names the country of a figure; the figure's own where none does. */
    String countryIn(String own) {
        return country.isEmpty() ? own : country;
    }

    /** The column that names the unit of a figure; the figure's own, whose heading ends with it, where none does. */
    String unitIn(String own) {
        return unit.isEmpty() ? own : unit;
    }

    /** The column that states the year of a figure; the figure's own, whose heading ends with it, where none does. */
    String yearIn(String own) {
        return year.isEmpty() ? own : year;
    }
}
