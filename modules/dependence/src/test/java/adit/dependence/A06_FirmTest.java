package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.math.solver.HighsSolver;
import adit.world.Purchase;
import adit.world.World;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A firm's purchases by hand: 60 t from S at 10 US$/t, 40 t from A at 20; a quarter of A's supply came from S. */
final class A06_FirmTest {

    private static final double TINY = 1e-9;

    /** World output: S 60, A 30, so that H = (4 + 1)/9. A receives 10 t from S. g: S 0.5, A 0.25. */
    private static TradeWorld world() {
        return new TradeWorld()
                .chain("ore")
                .group("S", "S")
                .group("A", "A")
                .makes("S", "ore", 60)
                .makes("A", "ore", 30)
                .ships("S", "A", "ore", new Estimate(10, 6, 20))
                .uses("A", "ore", 40)
                .governed("S", 0)
                .governed("A", 1.25)
                .price("ore", 5);
    }

    private static FirmTable firm(World world, Purchase... purchases) {
        return FirmTable.of(world, place("S"), List.of(purchases), YEAR, new HighsSolver());
    }

    private static Purchase bought(String place, double tons, double price) {
        return new Purchase(
                form("ore"), place(place), tons, price > 0 ? OptionalDouble.of(price) : OptionalDouble.empty());
    }

    private static Estimate value(FirmTable table, Measure measure) {
        return table.get(form("ore"), measure).findValue().orElseThrow();
    }

    private static FirmTable table() {
        return firm(world().build(), bought("S", 60, 10), bought("A", 40, 20));
    }

    @Test
    void sharesAreThoseOfThePurchases() {
        assertThat(value(table(), FirmMeasures.TONS).value()).isEqualTo(100);
        assertThat(value(table(), Measures.FACE_VALUE_SHARE).value()).isCloseTo(0.6, within(TINY));
        assertThat(value(table(), FirmMeasures.SOURCING_HHI).value()).isCloseTo(0.52, within(TINY));
        assertThat(value(table(), FirmMeasures.SOURCING_N_MINUS_ONE).value()).isCloseTo(0.4, within(TINY));
        assertThat(value(table(), Measures.TOP_THREE_SHARE).value()).isCloseTo(1, within(TINY));
    }

    /** A's supply is 30 of its own and 10 [6, 20] from S: 0.25, from 6/36 to 20/50. */
    @Test
    void whatIsBoughtElsewhereIsTracedBack() {
        Estimate passed = value(table(), Measures.LOOK_THROUGH_SHARE);
        assertThat(passed.value()).isCloseTo(0.6 + 0.4 * 0.25, within(TINY));
        assertThat(passed.low()).isCloseTo(0.6 + 0.4 * 6 / 36, within(TINY));
        assertThat(passed.high()).isCloseTo(0.6 + 0.4 * 20 / 50, within(TINY));
    }

    @Test
    void spendAtRiskIsThatInTheSupplierAndWhatPassedThroughIt() {
        assertThat(value(table(), FirmMeasures.SPEND).value()).isCloseTo(1400, within(TINY));
        assertThat(value(table(), FirmMeasures.SPEND_DIRECT).value()).isCloseTo(600, within(TINY));
        assertThat(value(table(), FirmMeasures.SPEND_AT_RISK).value()).isCloseTo(600 + 800 * 0.25, within(TINY));
    }

    /** H · (60 · 0.5 + 40 · 0.25)/100 = 5/9 · 0.4; times the mean price paid, 14 US$/t. */
    @Test
    void geoPolRiskTakesTheFirmsOwnMix() {
        assertThat(value(table(), Measures.GEOPOLRISK_SCORE).value()).isCloseTo(5 / 9.0 * 0.4, within(TINY));
        assertThat(value(table(), Measures.GEOPOLRISK_FACTOR).value()).isCloseTo(5 / 9.0 * 0.4 * 14, within(TINY));
    }

    /** Risks of the six dimensions: S 5, A 2.5. */
    @Test
    void governanceWeighsTheSquaredSharesOfThePurchases() {
        assertThat(value(table(), Measures.GOVERNANCE_WEIGHTED_SOURCING).value())
                .isCloseTo(0.36 * 5 + 0.16 * 2.5, within(TINY));
    }

    @Test
    void withoutPricesThereIsNoSpendAndTheWorldsPriceCounts() {
        FirmTable table = firm(world().build(), bought("S", 60, 10), bought("A", 40, 0));
        assertThat(table.get(form("ore"), FirmMeasures.SPEND).findReason()).isPresent();
        assertThat(table.get(form("ore"), FirmMeasures.SPEND_AT_RISK).findReason())
                .isPresent();
        assertThat(value(table, Measures.GEOPOLRISK_FACTOR).value()).isCloseTo(5 / 9.0 * 0.4 * 5, within(TINY));
    }

    @Test
    void aPlaceOfWhoseSupplyNothingIsKnownIsNotZero() {
        FirmTable much = firm(world().build(), bought("S", 60, 10), bought("X", 40, 20));
        assertThat(much.get(form("ore"), Measures.LOOK_THROUGH_SHARE).findReason())
                .hasValue(NotReportedReason.ORIGIN_UNKNOWN_FOR_PURCHASES);
        FirmTable little = firm(world().build(), bought("S", 95, 10), bought("X", 5, 20));
        Estimate passed = value(little, Measures.LOOK_THROUGH_SHARE);
        assertThat(passed.value()).isCloseTo(1, within(TINY));
        assertThat(passed.low()).isCloseTo(0.95, within(TINY));
        assertThat(passed.high()).isCloseTo(1, within(TINY));
    }

    @Test
    void figuresAreACompanysStatementAtBest() {
        for (FirmTable.Row row : table().rows()) {
            if (row.reading() instanceof Reading.Reported found
                    && !row.measure().equals(Measures.COVERAGE)) {
                assertThat(found.grade()).as(row.measure().id()).isGreaterThanOrEqualTo(Grade.C);
            }
        }
    }

    @Test
    void theExampleOfThePageIsComputedAgain() {
        PageExample page = PageExample.read("docs/firm.md");
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", page.get("A mined"))
                .makes("S", "ore", 60)
                .ships("S", "A", "ore", page.get("A from supplier"))
                .build();
        FirmTable table = firm(
                world,
                bought("S", page.get("tons from supplier"), page.get("price of supplier")),
                bought("A", page.get("tons from A"), page.get("price of A")));
        assertThat(value(table, Measures.FACE_VALUE_SHARE).value()).isCloseTo(page.result(), within(TINY));
        assertThat(value(table, Measures.LOOK_THROUGH_SHARE).value()).isCloseTo(page.get("look-through"), within(TINY));
        assertThat(value(table, FirmMeasures.SPEND_AT_RISK).value()).isCloseTo(page.get("spend at risk"), within(TINY));
    }

    @Test
    void aPurchaseOfNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> bought("S", 0, 10));
    }
}
