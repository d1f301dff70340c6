package adit.sources;

import adit.sources.table.ResourceTable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A world that is published with Adit. The list is a part of the program, not of a world, so that the copy of a world can be compared with it.
 *
 * @param name of the world, as in its descriptor
 * @param version of the world, as in its descriptor
 * @param digest its digest ({@link WorldDigest})
 * @param assumed of what moves the levels of the studies shipped with it, the share that comes from assumptions that cite no document, 0 to 1; empty if
 *     it was not computed
 */
public record PublishedWorld(String name, String version, String digest, OptionalDouble assumed) {

    /** Name of the list. */
    static final String LIST = "published-worlds.csv";

    private static final List<PublishedWorld> ALL = ResourceTable.rows(PublishedWorld.class, LIST).stream()
            .map(row -> new PublishedWorld(
                    row.text("name"),
                    row.text("version"),
                    row.text("digest"),
                    row.has("assumed") ? OptionalDouble.of(row.number("assumed")) : OptionalDouble.empty()))
            .toList();

    /** All of them, the oldest first. */
    public static List<PublishedWorld> all() {
        return ALL;
    }
}
