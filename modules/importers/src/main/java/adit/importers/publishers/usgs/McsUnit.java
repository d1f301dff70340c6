package adit.importers.publishers.usgs;

import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import adit.world.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit of USGS: {@code usgs-units.csv}.
 *
 * @param name in the words of the release of 2026
 * @param shortName as it ends a heading of the release of 2025; empty if it does not
 * @param kind what it measures
 * @param factor t for one, US$/t for one, or share for one; for a volume the rule of a form turns it into tons
 */
record McsUnit(String name, String shortName, Kind kind, double factor) {

    /** What a unit measures. */
    enum Kind {
        /** An amount of a form. */
        MASS,
        /** A price of a mass. */
        PRICE,
        /** A part of a whole. */
        SHARE;

        /** What an attribute is measured in. */
        static Kind of(Attribute attribute) {
            return switch (attribute) {
                case PRICE -> PRICE;
                case IMPORT_RELIANCE -> SHARE;
                default -> MASS;
            };
        }
    }

    private static final List<McsUnit> ALL = ResourceTable.rows(McsUnit.class, "usgs-units.csv").stream()
            .map(McsUnit::of)
            .toList();

    /** The unit of this name; empty if it is unknown. */
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
        return new McsUnit(
                row.text("unit"),
                row.text("short"),
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.number("factor"));
    }
}
