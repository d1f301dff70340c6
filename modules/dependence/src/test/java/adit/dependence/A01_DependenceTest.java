package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.SourceId;
import adit.dependence.output.OutputBasis;
import adit.dependence.trade.TradeBasis;
import adit.world.Status;
import adit.world.World;
import org.junit.jupiter.api.Test;

/** The table of all measures. */
final class A01_DependenceTest {

    private static final World WORLD = new TradeWorld()
            .group("EST", "E")
            .chain("ore")
            .chain("oxide", "ore")
            .chain("unknown")
            .makes("S", "ore", 6)
            .makes("EST", "ore", 4)
            .plant("S", "make-oxide", Status.OPERATING, 9)
            .plant("EST", "make-oxide", Status.OPERATING, 1)
            .build();

    private static DependenceTable table() {
        return Dependence.of(WORLD, place("S"), places("EST"), 2025);
    }

    @Test
    void eachFormHasOneRowInTheOrderOfTheWorld() {
        assertThat(table().rows())
                .extracting(row -> row.form().id())
                .containsExactly(form("ore"), form("oxide"), form("unknown"));
        assertThat(table().find(form("nothing"))).isEmpty();
    }

    @Test
    void membersAreReportingPlaces() {
        assertThat(table().members()).containsExactly(place("E"));
    }

    @Test
    void aRowSaysWhatItRestsOn() {
        DependenceRow ore = table().find(form("ore")).orElseThrow();
        assertThat(ore.output().basis()).hasValue(OutputBasis.PRODUCTION);
        assertThat(ore.output().year()).hasValue(YEAR);
        assertThat(ore.sources()).containsExactly(new SourceId("s"));
        assertThat(ore.tradeIsImplied()).isTrue();
        assertThat(ore.stage()).isEqualTo("stage");
        assertThat(ore.commodity()).isEqualTo("metal");
        assertThat(table().find(form("oxide")).orElseThrow().output().basis()).hasValue(OutputBasis.CAPACITY);
    }

    @Test
    void aFormOfWhichNothingIsKnownHasAnEmptyRow() {
        DependenceRow row = table().find(form("unknown")).orElseThrow();
        assertThat(row.output().basis()).isEmpty();
        assertThat(row.supplier()).isEmpty();
        assertThat(row.output().hhi()).isEmpty();
        assertThat(row.output().nMinusOne()).isEmpty();
        assertThat(row.faceValue()).isEmpty();
        assertThat(row.lookThrough()).isEmpty();
        assertThat(row.trade()).isEqualTo(TradeBasis.UNKNOWN);
        assertThat(row.flows().year()).isEmpty();
    }

    @Test
    void theSameWorldGivesTheSameTable() {
        assertThat(table()).isEqualTo(table());
    }
}
