package adit.importers.publishers.usgs;

import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import java.util.List;
import java.util.Optional;

/**
 * A unit of USGS: {@code usgs-units.csv}.
 *
 * @param name in the words of the release of 2026
 * @param shortName as it ends a heading of the release of 2025; empty if it does not
 * @param price true for a price, false for a mass
 * @param factor t for one, or US$/t for one
 */
record McsUnit(String name, String shortName, boolean price, double factor) {

    private static final List<McsUnit> ALL = ResourceTable.rows(McsUnit.class, "usgs-units.csv").stream()
            .map(McsUnit::of)
            .toList();

    /** The unit of this name; empty if it is none of a mass or of a price of a mass. */
    static Optional<McsUnit> find(String name) {
        return ALL.stream().filter(unit -> unit.name.equals(name)).findFirst();
    }

    /** The name of the unit that a heading ends with; the end itself if it is unknown. */
    static String ofShort(String end) {
        return ALL.stream()
                .filter(unit -> unit.shortName.equals(end))
                .map(McsUnit::name)
                .findFirst()
                .orElse(end);
    }

    /** The unit of all names, for hints. */
    static List<String> names() {
        return ALL.stream().map(McsUnit::name).toList();
    }

    private static McsUnit of(Row row) {
        return new McsUnit(row.text("unit"), row.text("short"), row.text("kind").equals("price"), row.number("factor"));
    }
}
