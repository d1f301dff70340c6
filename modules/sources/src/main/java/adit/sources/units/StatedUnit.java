package adit.sources.units;

import adit.world.Cell;
import adit.world.Key;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Units of the catalogue ({@code symbols.csv}), as a map of a file or a study may name them. */
public final class StatedUnit {

    private StatedUnit() {}

    /**
     * What a number in a unit is multiplied by to be in another one: 1000 for {@code kt} to {@code t/y}. Where a figure is of a year, its unit may leave the
     * year out. Empty if the catalogue does not know one of them as a unit of the attribute, or if they name different substances.
     *
     * @param attribute word of the attribute, such as {@code production}
     */
    public static OptionalDouble factor(String attribute, String unit, String to) {
        Optional<UnitReading> from = read(attribute, unit);
        Optional<UnitReading> into = read(attribute, to);
        boolean known = from.isPresent()
                && into.isPresent()
                && (from.get().basis().isEmpty()
                        || from.get().basis().equals(into.get().basis()));
        return known ? OptionalDouble.of(from.get().factor() / into.get().factor()) : OptionalDouble.empty();
    }

    /**
     * What a number is multiplied by to be in the unit that a world states for a cell. Nothing may be left out but the content basis, which is then that of
     * the world; empty if the unit is not of the kind of the cell, or names another basis.
     *
     * @param unit the unit of the number
     * @param own the unit of the world
     */
    public static OptionalDouble factor(Cell cell, String unit, String own) {
        if (unit.equals(own)) {
            return OptionalDouble.of(1);
        }
        Optional<UnitColumn> column =
                UnitColumn.find(cell.attribute().word(), cell.find(Key.ITEM).orElse(""));
        Optional<UnitReading> from = column.flatMap(found -> found.read(unit));
        Optional<UnitReading> into = column.flatMap(found -> found.read(own));
        boolean known = from.isPresent()
                && into.isPresent()
                && isOf(from.get().basis(), into.get().basis())
                && isOf(from.get().per(), into.get().per());
        return known ? OptionalDouble.of(from.get().factor() / into.get().factor()) : OptionalDouble.empty();
    }

    private static boolean isOf(String basis, String own) {
        return basis.isEmpty() || basis.equals(own);
    }

    private static Optional<UnitReading> read(String attribute, String unit) {
        return UnitColumn.find(attribute, "")
                .flatMap(column -> column.read(unit)
                        .or(() -> column.shape() == Shape.FLOW ? column.read(unit.strip() + "/y") : Optional.empty()));
    }

    /** True if upper and lower case are different units: {@code Mt} is a million tons, {@code mt} and {@code MT} have several meanings. */
    public static boolean isCaseSensitive(String unit) {
        List<UnitSymbol> alike = UnitSymbol.ignoringCase(unit.strip());
        return alike.stream().mapToDouble(UnitSymbol::factor).distinct().count() > 1;
    }
}
