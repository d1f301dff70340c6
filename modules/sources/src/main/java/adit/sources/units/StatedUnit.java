package adit.sources.units;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Units of the catalogue ({@code symbols.csv}), as a map of a file may name them. */
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
