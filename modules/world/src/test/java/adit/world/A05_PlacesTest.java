package adit.world;

import static adit.world.Drawn.form;
import static adit.world.Drawn.id;
import static adit.world.Drawn.made;
import static adit.world.Drawn.output;
import static adit.world.Drawn.place;
import static adit.world.Drawn.world;
import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.PlaceId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** EST and FIN report through EUR; JPN reports for itself. */
class A05_PlacesTest {

    private static final World WORLD = world().add(place("EST", "EUR"))
            .add(place("EUR"))
            .add(place("JPN"))
            .add(place("FIN", "EUR"))
            .add(made("EST", 5))
            .build();

    @Test
    void placeInAGroupReportsThroughIt() {
        assertThat(WORLD.reporting(id("EST"))).isEqualTo(id("EUR"));
    }

    @Test
    void everyOtherPlaceReportsForItself() {
        assertThat(WORLD.reporting(id("EUR"))).isEqualTo(id("EUR"));
        assertThat(WORLD.reporting(id("JPN"))).isEqualTo(id("JPN"));
        assertThat(WORLD.reporting(id("XXX"))).isEqualTo(id("XXX"));
    }

    @Test
    void onlyAPlaceThatReportsForOthersIsAGroup() {
        assertThat(WORLD.places())
                .filteredOn(place -> WORLD.isGroup(place.id()))
                .containsExactly(place("EUR"));
        assertThat(WORLD.isGroup(id("XXX"))).isFalse();
    }

    @Test
    void placesAreInTheOrderOfTheFile() {
        assertThat(WORLD.places())
                .extracting(Place::id)
                .extracting(PlaceId::code)
                .containsExactly("EST", "EUR", "JPN", "FIN");
    }

    @Test
    void placeApartReportsForItselfAndTheOthersDoNot() {
        World apart = WORLD.apart(Set.of(id("EST")));
        assertThat(apart.reporting(id("EST"))).isEqualTo(id("EST"));
        assertThat(apart.reporting(id("FIN"))).isEqualTo(id("EUR"));
        assertThat(apart.isGroup(id("EUR"))).isTrue();
    }

    @Test
    void groupWithoutMembersIsNoGroupAnyMore() {
        assertThat(WORLD.apart(Set.of(id("EST"), id("FIN"))).isGroup(id("EUR"))).isFalse();
    }

    @Test
    void apartKeepsOrderFiguresAndTheFormerWorld() {
        World apart = WORLD.apart(Set.of(id("EST")));
        assertThat(apart.places())
                .extracting(Place::id)
                .isEqualTo(WORLD.places().stream().map(Place::id).toList());
        assertThat(apart.find(output("EST"))).isEqualTo(WORLD.find(output("EST")));
        assertThat(WORLD.reporting(id("EST"))).isEqualTo(id("EUR"));
    }

    @Test
    void placeApartKeepsItsNamesAndNumber() {
        Place estonia = new Place(id("EST"), "Estonia", "エストニア", Optional.of(id("EUR")), OptionalInt.of(233));
        assertThat(world().add(estonia).build().apart(Set.of(id("EST"))).findPlace(id("EST")))
                .contains(new Place(id("EST"), "Estonia", "エストニア", Optional.empty(), OptionalInt.of(233)));
    }

    @Test
    void noneUnknownAndUngroupedPlacesChangeNothing() {
        A04_BuilderTest.assertSame(WORLD.apart(Set.of()), WORLD);
        A04_BuilderTest.assertSame(WORLD.apart(Set.of(id("XXX"), id("JPN"), id("EUR"))), WORLD);
    }

    @Test
    void figuresOfAPlaceThatIsNotListedAreKept() {
        World world =
                world().add(form("copper", "refining")).add(made("ROW", 7)).build();
        assertThat(world.findPlace(Place.REMAINDER)).isEmpty();
        assertThat(world.find(output("ROW")).orElseThrow().value()).isEqualTo(7);
    }
}
