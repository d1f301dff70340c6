package adit.brief;

import adit.basics.PlaceId;
import adit.dependence.DependenceTable;
import adit.world.World;
import java.util.Set;

/** A coalition's dependence on a supplier as a table on a terminal. */
public final class DependenceText {

    private DependenceText() {}

    /** The table with its legend and its sources; no line is longer than {@code width}. */
    public static String of(World world, DependenceTable table, Set<PlaceId> coalition, int width) {
        return table.supplier() + " " + coalition.size() + " " + world.name() + "\n";
    }
}
