package adit.text;

import java.util.List;
import java.util.Optional;

/**
 * A table whose rows have a bar each, drawn after the first column where pictures can be shown; the numbers are those of the
 * table.
 *
 * @param finding what the table shows, as a sentence
 * @param measure what is measured, in which unit and year
 * @param keys what the parts of a bar are, from the left
 * @param column the name of the column of bars, for those who do not see it
 * @param grid the table
 * @param bars one for each row
 */
public record BarTable(String finding, String measure, List<Key> keys, String column, Block.Grid grid, List<Bar> bars) {

    public BarTable {
        keys = List.copyOf(keys);
        bars = List.copyOf(bars);
        if (bars.size() != grid.rows().size()) {
            throw new IllegalArgumentException(
                    bars.size() + " bars for " + grid.rows().size() + " rows");
        }
    }

    /** How a part of a bar is drawn: before and gained, or by evidence grade, where an assumption is never solid. */
    public enum Fill {
        BASE,
        GAIN,
        A,
        B,
        C,
        D,
        E,
        TARGET
    }

    /** A part of a bar in words. */
    public record Key(Fill fill, String words) {}

    /**
     * A bar on a scale from 0 to 1.
     *
     * @param parts from the left
     * @param target where a line marks what was asked for
     */
    public record Bar(List<Part> parts, Optional<Double> target) {

        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a bar.
     *
     * @param length 0 to 1
     */
    public record Part(Fill fill, double length) {}
}
