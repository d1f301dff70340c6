package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measures;
import adit.math.solver.HighsSolver;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Commodity;
import adit.world.Defaults;
import adit.world.Form;
import adit.world.MineralList;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Stage;
import adit.world.Vocabulary;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list of minerals: S makes 60 and A 40 t of ore and ship 30 and 10 t to U; a publisher states the import reliance of U. */
class A07_ListTest {

    private static final MineralList LIST = new MineralList(
            "critical",
            "critical minerals",
            "重要鉱物",
            new SourceId("s"),
            List.of(
                    entry("heavy tin", Optional.of("tin")),
                    entry("light tin", Optional.of("tin")),
                    entry("unobtainium", Optional.empty()),
                    entry("iron", Optional.of("iron"))));

    private static final World WORLD = WorldBuilder.of(new TradeWorld()
                    .group("S", "S")
                    .group("A", "A")
                    .group("U", "U")
                    .makes("S", "ore", 60)
                    .makes("A", "ore", 40)
                    .ships("S", "U", "ore", 30)
                    .ships("A", "U", "ore", 10)
                    .uses("U", "ore", 40)
                    .makes("S", "plate", 5)
                    .build())
            .add(new Form(new FormId("ore"), "ore", "", "white tin", "mining", "t"))
            .add(new Form(new FormId("ingot"), "ingot", "", "tin", "refining", "t"))
            .add(new Form(new FormId("waste"), "waste", "", "tin", "scrap", "t"))
            .add(new Form(new FormId("plate"), "plate", "", "copper", "refining", "t"))
            .add(stated("ore", 0.75, 1))
            .vocabulary(Vocabulary.of(
                    List.of(
                            new Commodity("tin", "tin", "スズ", Optional.empty()),
                            new Commodity("white tin", "white tin", "白スズ", Optional.of("tin"))),
                    List.of(new Stage("scrap", "scrap", "スクラップ", Stage.Role.SCRAP, Optional.empty())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(LIST),
                    List.of(),
                    List.of(),
                    Defaults.NONE))
            .build();

    private static MineralList.Entry entry(String name, Optional<String> commodity) {
        return new MineralList.Entry(name, name, commodity);
    }

    private static Observation stated(String form, double value, double high) {
        return new Observation(
                Cell.of(Attribute.IMPORT_RELIANCE, form, place("U"), YEAR),
                new Estimate(value, value, high),
                "share of consumption",
                Grade.B,
                new SourceId("s"),
                new RowRef("import_reliance.csv", 2),
                "");
    }

    private static ListTable table() {
        return ListTable.of(
                WORLD,
                LIST,
                Dependence.of(WORLD, place("S"), places("U"), YEAR),
                MeasureTable.of(WORLD, place("S"), places("U"), List.of(YEAR)));
    }

    @Test
    void oneLineForEachFormOfACommodityAndItsPartsWithoutScrap() {
        assertThat(table().rows()).extracting(row -> row.form().id().code()).containsExactly("ore", "ingot");
        assertThat(table().rows().getFirst().entries())
                .extracting(MineralList.Entry::name)
                .containsExactly("heavy tin", "light tin");
        assertThat(table().commodities()).containsExactly("tin");
    }

    @Test
    void whatTheWorldHasNothingOfIsListed() {
        assertThat(table().absent()).extracting(MineralList.Entry::name).containsExactly("unobtainium", "iron");
    }

    @Test
    void theFiguresAreThoseOfTheMeasures() {
        ListRow ore = table().rows().getFirst();
        assertThat(ore.largest().orElseThrow().places()).containsExactly(place("S"));
        assertThat(ore.largest().orElseThrow().share()).isCloseTo(0.6, within(1e-12));
        assertThat(ore.get(Measures.HHI_POINTS).findValue().orElseThrow().value())
                .isCloseTo(5200, within(1e-9));
        assertThat(ore.get(Measures.N_MINUS_ONE).findValue().orElseThrow().value())
                .isCloseTo(0.4, within(1e-12));
        assertThat(ore.reliance().findValue().orElseThrow().value()).isEqualTo(1);
        assertThat(ore.year()).contains(YEAR);
        assertThat(ore.sources()).containsExactly(new SourceId("s"));
        assertThatThrownBy(() -> ore.get(Measures.COVERAGE)).hasMessageContaining("coverage");
    }

    @Test
    void whatAPublisherStatesStandsBesideWhatIsComputed() {
        assertThat(table().rows().getFirst().stated())
                .containsEntry(
                        place("U"),
                        new Reading.Reported(new Estimate(0.75, 0.75, 1), Grade.B, List.of(new SourceId("s")), YEAR));
        assertThat(table().rows().getLast().stated()).isEmpty();
    }

    @Test
    void aFormWithoutOutputIsNotReported() {
        ListRow ingot = table().rows().getLast();
        assertThat(ingot.largest()).isEmpty();
        assertThat(ingot.year()).isEmpty();
        assertThat(ingot.get(Measures.HHI_POINTS).findReason()).contains(NotReportedReason.NO_OUTPUT_OR_CAPACITY);
        assertThat(ingot.reliance().findReason()).isPresent();
    }

    /** Otherwise coverage of a form of which the use of one place is known would be 1. */
    @Test
    void theUseOfASinglePlaceIsNotThatOfTheWorld() {
        SignatureTable views =
                SignatureTable.of(WORLD, Dependence.of(WORLD, place("S"), places("U"), YEAR), new HighsSolver());
        assertThat(views.find(new FormId("ore"))
                        .orElseThrow()
                        .get(Measures.COVERAGE)
                        .findReason())
                .contains(NotReportedReason.NO_USE_BY_OTHERS);
    }
}
