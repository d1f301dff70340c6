package adit.importers;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of the observations and sources of an import.
 *
 * @param tables by file name, such as {@code trade.csv}
 * @param fits true if the world can be read with them
 * @param written true if they were written
 */
public record AppendedRows(Map<String, Counts> tables, boolean fits, boolean written) {

    /**
     * Counts of the rows of one table.
     *
     * @param added written, or to be written
     * @param present already there
     * @param refused not written; each is among the issues
     */
    public record Counts(int added, int present, int refused) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(added + other.added, present + other.present, refused + other.refused);
        }
    }

    public AppendedRows {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    /** All tables together. */
    public Counts total() {
        return tables.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
