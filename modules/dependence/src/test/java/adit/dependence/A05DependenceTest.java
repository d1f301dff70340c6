package adit.dependence;

import static adit.dependence.TinyWorld.YEAR;
import static adit.dependence.TinyWorld.form;
import static adit.dependence.TinyWorld.place;
import static adit.dependence.TinyWorld.places;
import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.SourceId;
import adit.world.Status;
import adit.world.World;
import org.junit.jupiter.api.Test;

/** The table of all measures. */
final class A05DependenceTest {

    private static final World WORLD = new TinyWorld()
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
    void oneRowForEachFormInTheOrderOfTheWorld() {
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
        assertThat(ore.basis()).hasValue(Basis.PRODUCTION);
        assertThat(ore.year()).hasValue(YEAR);
        assertThat(ore.sources()).containsExactly(new SourceId("s"));
        assertThat(ore.tradeIsImplied()).isTrue();
        assertThat(ore.stage()).isEqualTo("stage");
        assertThat(ore.commodity()).isEqualTo("metal");
        assertThat(table().find(form("oxide")).orElseThrow().basis()).hasValue(Basis.CAPACITY);
    }

    @Test
    void aFormOfWhichNothingIsKnownHasAnEmptyRow() {
        DependenceRow row = table().find(form("unknown")).orElseThrow();
        assertThat(row.basis()).isEmpty();
        assertThat(row.supplier()).isEmpty();
        assertThat(row.hhi()).isEmpty();
        assertThat(row.nMinusOne()).isEmpty();
        assertThat(row.faceValue()).isEmpty();
        assertThat(row.lookThrough()).isEmpty();
        assertThat(row.trade()).isEqualTo(TradeBasis.UNKNOWN);
        assertThat(row.tradeYear()).isEmpty();
    }

    @Test
    void sameWorldSameTable() {
        assertThat(table()).isEqualTo(table());
    }
}
