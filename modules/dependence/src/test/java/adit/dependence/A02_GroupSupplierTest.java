package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.OwnershipShare;
import adit.dependence.measures.SupplierShare;
import adit.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A group as supplier has the output, the plants and the exports of the places for which it reports. */
final class A02_GroupSupplierTest {

    private static final double TINY = 1e-12;

    /** E reports for P and Q: together 60 of 100 t. A receives 30 t of 40 t from P, 5 t from E, 5 t from B. */
    private static final World WORLD = new TradeWorld()
            .chain("metal")
            .group("P", "E")
            .group("Q", "E")
            .makes("P", "metal", 40)
            .makes("Q", "metal", 15)
            .makes("E", "metal", 5)
            .makes("B", "metal", 40)
            .ships("P", "A", "metal", 30)
            .ships("E", "A", "metal", 5)
            .ships("B", "A", "metal", 5)
            .plantOwned("P", "Q", "make-metal", 50)
            .plantOwned("B", "B", "make-metal", 50)
            .build();

    @Test
    void productionIsThatOfAllItsPlaces() {
        assertThat(SupplierShare.find(WORLD, place("E"), form("metal"), YEAR)
                        .orElseThrow()
                        .share()
                        .value())
                .isCloseTo(0.6, within(TINY));
        assertThat(SupplierShare.bySource(WORLD, place("E"), form("metal"), YEAR)
                        .values())
                .extracting(Estimate::value)
                .containsExactly(0.6);
    }

    @Test
    void aGroupWithoutARowOfItsOwnHasThoseOfItsPlaces() {
        World world = new TradeWorld()
                .chain("metal")
                .group("P", "E")
                .makes("P", "metal", 30)
                .makes("B", "metal", 70)
                .build();
        assertThat(SupplierShare.find(world, place("E"), form("metal"), YEAR)
                        .orElseThrow()
                        .share()
                        .value())
                .isCloseTo(0.3, within(TINY));
    }

    @Test
    void plantsOfItsOwnersAreItsOwn() {
        OwnershipShare share =
                OwnershipShare.find(WORLD, place("E"), form("metal"), YEAR).orElseThrow();
        assertThat(share.byOwner().orElseThrow().share().value()).isCloseTo(0.5, within(TINY));
        assertThat(share.byPlace().orElseThrow().share().value()).isCloseTo(0.5, within(TINY));
    }

    @Test
    void whatItsPlacesShipComesFromIt() {
        DependenceRow row =
                Dependence.of(WORLD, place("E"), places("A"), YEAR).rows().getFirst();
        assertThat(row.supplier().orElseThrow().share().value()).isCloseTo(0.6, within(TINY));
        assertThat(row.faceValue().orElseThrow().ofImports().orElseThrow().value())
                .isCloseTo(35.0 / 40, within(TINY));
        assertThat(row.lookThrough().orElseThrow().value()).isCloseTo(35.0 / 40, within(TINY));
    }

    @Test
    void theTablesOfMeasuresAgree() {
        MeasureTable table = MeasureTable.of(WORLD, place("E"), Set.of(place("A")), List.of(YEAR));
        assertThat(value(table, Measures.SUPPLIER_SHARE, place("E"))).isCloseTo(0.6, within(TINY));
        assertThat(value(table, Measures.SUPPLIER_SHARE, place("P"))).isCloseTo(0.4, within(TINY));
        assertThat(value(table, Measures.OWNERSHIP_SHARE, place("E"))).isCloseTo(0.5, within(TINY));
        assertThat(value(table, Measures.FACE_VALUE_SHARE, place("A"))).isCloseTo(35.0 / 40, within(TINY));
    }

    private static double value(MeasureTable table, Measure measure, PlaceId place) {
        Reading reading = table.find(measure, form("metal"), YEAR).orElseThrow().get(place);
        return ((Reading.Reported) reading).value().value();
    }
}
