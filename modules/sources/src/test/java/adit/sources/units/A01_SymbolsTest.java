package adit.sources.units;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.UnitOfMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The symbols of input and the units of results have the same sizes. */
class A01_SymbolsTest {

    private static final List<UnitOfMeasure> MONEY =
            List.of(UnitOfMeasure.DOLLARS, UnitOfMeasure.THOUSAND_DOLLARS, UnitOfMeasure.MILLION_DOLLARS);

    @Test
    void moneyIsReadAsItIsWritten() {
        MONEY.forEach(unit -> assertThat(symbol(UnitSymbol.Kind.MONEY, unit).factor())
                .as(unit.symbol())
                .isEqualTo(unit.to(UnitOfMeasure.DOLLARS, 1)));
    }

    @Test
    void partsAndMassesAreReadAsTheyAreWritten() {
        assertThat(symbol(UnitSymbol.Kind.SHARE, UnitOfMeasure.PERCENT).factor())
                .isEqualTo(UnitOfMeasure.PERCENT.to(UnitOfMeasure.SHARE, 1));
        assertThat(symbol(UnitSymbol.Kind.MASS, UnitOfMeasure.TONS).factor()).isEqualTo(1);
    }

    /** A unit that a column is converted to, and that results carry too, is written in the same way. */
    @Test
    void columnsNameUnitsOfResults() {
        assertThat(List.of("production", "trade-value", "stock", "price", "capital-cost").stream()
                        .map(attribute ->
                                UnitColumn.find(attribute, "").orElseThrow().unit()))
                .allMatch(unit -> UnitOfMeasure.find(unit).isPresent());
    }

    private static UnitSymbol symbol(UnitSymbol.Kind kind, UnitOfMeasure unit) {
        return UnitSymbol.find(kind, unit.symbol()).orElseThrow();
    }
}
