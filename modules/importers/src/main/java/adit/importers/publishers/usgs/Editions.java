package adit.importers.publishers.usgs;

import adit.basics.SourceId;
import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import adit.world.Source;
import java.util.Optional;

/** The citation of an edition: {@code usgs-editions.csv}, or what follows from the year. */
final class Editions {

    /** How the ids of all editions begin. */
    static final String SERIES = "usgs-mcs-";

    private static final String ALL_YEARS =
            "https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries";

    private Editions() {}

    /** Example: {@code usgs-mcs-2026}. */
    static SourceId id(int edition) {
        return new SourceId(SERIES + edition);
    }

    /** The citation of an edition, known or not. */
    static Source source(int edition) {
        Optional<Row> known = ResourceTable.rows(Editions.class, "usgs-editions.csv").stream()
                .filter(row -> row.text("edition").equals(String.valueOf(edition)))
                .findFirst();
        return new Source(
                id(edition),
                known.map(row -> row.text("title")).orElse("Mineral Commodity Summaries " + edition + " data release"),
                "U.S. Geological Survey",
                known.map(row -> row.text("published")).orElse(String.valueOf(edition)),
                known.map(row -> row.text("url")).orElse(ALL_YEARS),
                "agency",
                known.map(row -> row.text("finding"))
                        .orElse("Production, reserves, prices and stocks by country and for the United States"));
    }
}
