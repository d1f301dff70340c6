package adit.sources.units;

import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of {@code columns.csv}: the unit that the model uses for one kind of number.
 *
 * @param table the table that holds only this kind; empty if none does
 * @param attribute the word of the attribute
 * @param item the item of the cell, such as {@code gamma}; empty for every other item
 * @param shape the kind of unit
 * @param unit the unit that the model uses
 */
record UnitColumn(String table, String attribute, String item, Shape shape, String unit) {

    private static final List<UnitColumn> ALL = ResourceTable.rows(UnitColumn.class, "columns.csv").stream()
            .map(UnitColumn::of)
            .toList();

    private static UnitColumn of(Row row) {
        return new UnitColumn(
                row.text("table"),
                row.text("attribute"),
                row.text("item"),
                Shape.valueOf(row.text("shape").toUpperCase(Locale.ROOT)),
                row.text("unit"));
    }

    /** The row for an attribute and an item; empty if the units of the attribute are not checked. */
    static Optional<UnitColumn> find(String attribute, String item) {
        return ALL.stream()
                .filter(column -> column.attribute.equals(attribute))
                .filter(column -> column.item.equals(item) || column.item.isEmpty())
                .findFirst();
    }

    /** The attribute of every row of a table; empty if there is none, as for {@code observations}. */
    static Optional<String> attributeOf(String table) {
        return ALL.stream()
                .filter(column -> !table.isEmpty() && column.table.equals(table))
                .map(UnitColumn::attribute)
                .findFirst();
    }

    /** What a unit means here, relative to the unit that the model uses; empty if it is not a unit of this kind. */
    Optional<UnitReading> read(String text) {
        if (text.equals(unit)) {
            return Optional.of(UnitReading.of(1));
        }
        double own = shape.read(unit).map(UnitReading::factor).orElse(1.0);
        return shape.read(text)
                .map(read -> new UnitReading(read.factor() / own, read.basis(), read.per(), read.inverse()));
    }
}
