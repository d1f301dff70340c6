package adit.sources.figures;

import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import adit.world.Attribute;
import adit.world.Cell;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that are plausible for a kind of cell, in the unit that the model uses.
 *
 * @param attribute the word of the attribute
 * @param item its item; empty for every other item
 * @param least numbers below it are impossible
 * @param low numbers below it, other than 0, are implausible
 * @param high numbers above it are implausible
 * @param most numbers above it are impossible
 */
public record Band(String attribute, String item, double least, double low, double high, double most) {

    private static final List<Band> ALL =
            ResourceTable.rows(Band.class, "bands.csv").stream().map(Band::of).toList();

    private static Band of(Row row) {
        return new Band(
                row.text("attribute"),
                row.text("item"),
                row.number("least"),
                row.number("low"),
                row.number("high"),
                row.number("most"));
    }

    /** The band of a cell; empty if its numbers are not bounded. */
    public static Optional<Band> find(Cell cell) {
        int at = cell.attribute().keys().indexOf("item");
        String item = at < 0 ? "" : cell.keys().get(at);
        return find(cell.attribute(), item);
    }

    private static Optional<Band> find(Attribute attribute, String item) {
        return ALL.stream()
                .filter(band -> band.attribute.equals(attribute.word()))
                .filter(band -> band.item.isEmpty() || band.item.equals(item))
                .findFirst();
    }

    /** True if such a figure can exist. */
    public boolean isPossible(double value) {
        return value >= least && value <= most;
    }

    /** True for 0, where it is possible, and for figures of the usual size. */
    public boolean isPlausible(double value) {
        return (value == 0 && least <= 0) || (value >= low && value <= high);
    }
}
