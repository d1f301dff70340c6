package adit.dependence.measures;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.dependence.Dependence;
import adit.dependence.DependenceRow;
import adit.dependence.MeasureColumn;
import adit.dependence.MeasureTable;
import adit.dependence.TradeWorld;
import adit.dependence.figures.NotReportedReason;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What imports cost, by hand: coalition {A, B}, supplier S. */
final class A03_ImportValueTest {

    private static final double TINY = 1e-12;

    /** A pays 3,000 (2,000 to 4,000) to S, 6,000 to B and 1,000 to T, in thousand US$; the tons say otherwise. */
    private static TradeWorld world() {
        return new TradeWorld()
                .chain("metal")
                .ships("S", "A", "metal", 9)
                .ships("T", "A", "metal", 1)
                .sells("S", "A", "metal", new Estimate(3000, 2000, 4000))
                .sells("B", "A", "metal", Estimate.exact(6000))
                .sells("T", "A", "metal", Estimate.exact(1000))
                .sells("S", "T", "metal", Estimate.exact(500));
    }

    private static ImportValue value(World world) {
        return ImportValue.find(world, place("S"), places("A", "B"), form("metal"), YEAR)
                .orElseThrow();
    }

    @Test
    void whatIsPaidIsInMillionsWithRanges() {
        ImportValue value = value(world().build());
        assertThat(value.paid()).isEqualTo(new Estimate(10, 9, 11));
        assertThat(value.paidToSupplier()).isEqualTo(new Estimate(3, 2, 4));
        assertThat(value.grade()).isEqualTo(Grade.D);
        assertThat(value.sources()).isEqualTo(List.of(new SourceId("customs")));
        assertThat(value.year()).isEqualTo(YEAR);
    }

    @Test
    void sharesByValueAreOfAllImportsAndOfThoseFromOutside() {
        ImportValue value = value(world().build());
        Estimate all = value.ofImports().orElseThrow();
        assertThat(all.value()).isCloseTo(0.3, within(TINY));
        assertThat(all.low()).isCloseTo(2.0 / 9, within(TINY));
        assertThat(all.high()).isCloseTo(4.0 / 11, within(TINY));
        assertThat(value.ofImportsFromOutside().orElseThrow().value()).isCloseTo(0.75, within(TINY));
    }

    @Test
    void theTableOfDependenceHasThemBesideTheSharesByMass() {
        DependenceRow row = Dependence.of(world().build(), place("S"), places("A", "B"), YEAR)
                .find(form("metal"))
                .orElseThrow();
        assertThat(row.flows()
                        .importValue()
                        .orElseThrow()
                        .ofImports()
                        .orElseThrow()
                        .value())
                .isCloseTo(0.3, within(TINY));
        assertThat(row.faceValue().orElseThrow().ofImports().orElseThrow().value())
                .isCloseTo(0.9, within(TINY));
    }

    @Test
    void theCatalogueHasThemForEachMemberAndForTheCoalitionWithoutTradeInsideIt() {
        MeasureTable table = MeasureTable.of(world().build(), place("S"), places("A", "B"), List.of(YEAR));
        MeasureColumn share =
                table.find(Measures.IMPORT_VALUE_SHARE, form("metal"), YEAR).orElseThrow();
        assertThat(share.get(place("A")).findValue().orElseThrow().value()).isCloseTo(0.3, within(TINY));
        assertThat(share.get(MeasureTable.COALITION).findValue().orElseThrow().value())
                .isCloseTo(0.75, within(TINY));
        assertThat(share.get(place("S")).findReason()).hasValue(NotReportedReason.IS_THE_SUPPLIER);
        MeasureColumn paid =
                table.find(Measures.IMPORT_VALUE, form("metal"), YEAR).orElseThrow();
        assertThat(paid.get(place("A")).findValue()).hasValue(new Estimate(10, 9, 11));
        assertThat(paid.get(MeasureTable.COALITION).findValue()).hasValue(new Estimate(4, 3, 5));
        assertThat(paid.get(place("B")).findReason()).hasValue(NotReportedReason.NO_IMPORTS);
    }

    @Test
    void whereNobodyStatesValuesThereAreNone() {
        World tonsOnly =
                new TradeWorld().chain("metal").ships("S", "A", "metal", 9).build();
        assertThat(ImportValue.find(tonsOnly, place("S"), places("A"), form("metal"), YEAR))
                .isEmpty();
    }
}
