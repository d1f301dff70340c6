package adit.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of commodities, stages and groups; what has none is called by its code. */
class A08_VocabularyTest {

    /** Dysprosium is within heavy rare earths, which are within rare earths; two mining stages. */
    private static final MineralList LIST = new MineralList(
            "critical",
            "critical minerals",
            "重要鉱物",
            new SourceId("gazette"),
            List.of(new MineralList.Entry("dysprosium", "ジスプロシウム", Optional.of("dy"))));

    static final Vocabulary RARE_EARTHS = vocabulary(
            List.of(
                    new Commodity("ree", "rare earths", "希土類", Optional.empty()),
                    new Commodity("hree", "heavy rare earths", "重希土類", Optional.of("ree")),
                    new Commodity("dy", "dysprosium", "ジスプロシウム", Optional.of("hree"))),
            List.of(stage("pit", Stage.Role.MINING), stage("well", Stage.Role.MINING)));

    private static Vocabulary vocabulary(List<Commodity> commodities, List<Stage> stages) {
        return Vocabulary.of(
                commodities,
                stages,
                List.of(new Named("fire", "smelting", "製錬")),
                List.of(new Named("t/y", "tons a year", "トン／年")),
                List.of(new Group("G7", "G7", "G7", List.of(Drawn.id("JPN")))),
                List.of(LIST),
                List.of(),
                List.of(),
                Defaults.NONE);
    }

    private static Stage stage(String id, Stage.Role role) {
        return new Stage(id, id, id, role, Optional.empty());
    }

    @Test
    void whatHasNoNameIsCalledByItsCode() {
        assertThat(Vocabulary.NONE.commodity("tin")).isEqualTo(new Commodity("tin", "tin", "tin", Optional.empty()));
        assertThat(Vocabulary.NONE.stage("pit").name()).isEqualTo("pit");
        assertThat(Vocabulary.NONE.findSkill("fire")).isEmpty();
        assertThat(Vocabulary.NONE.findUnit("t/y")).isEmpty();
        assertThat(Vocabulary.NONE.findGroup("G7")).isEmpty();
    }

    @Test
    void aListIsFoundByItsCode() {
        assertThat(RARE_EARTHS.findList("critical")).contains(LIST);
        assertThat(RARE_EARTHS.findList("other")).isEmpty();
    }

    @Test
    void aPartOfAPartIsWithinTheWhole() {
        assertThat(RARE_EARTHS.isWithin("dy", "ree")).isTrue();
        assertThat(RARE_EARTHS.isWithin("ree", "ree")).isTrue();
        assertThat(RARE_EARTHS.isWithin("ree", "dy")).isFalse();
        assertThat(RARE_EARTHS.isWithin("tin", "ree")).isFalse();
    }

    @Test
    void namesAreFoundByTheirCode() {
        assertThat(RARE_EARTHS.commodity("dy").name()).isEqualTo("dysprosium");
        assertThat(RARE_EARTHS.findSkill("fire")).map(Named::name).contains("smelting");
        assertThat(RARE_EARTHS.findUnit("t/y")).map(Named::name).contains("tons a year");
        assertThat(RARE_EARTHS.findGroup("G7")).map(Group::members).contains(List.of(Drawn.id("JPN")));
    }

    @Test
    void stageWithoutANameHasTheRoleOfItsWord() {
        assertThat(Stage.unnamed("mining").role()).isEqualTo(Stage.Role.MINING);
        assertThat(Stage.unnamed("pit").role()).isEqualTo(Stage.Role.OTHER);
        assertThat(Stage.unnamed("MINING").role()).isEqualTo(Stage.Role.OTHER);
    }

    @Test
    void onlyMinesAndHostsMayComeFromNothing() {
        assertThat(Stage.Role.values())
                .filteredOn(Stage.Role::mayComeFromNothing)
                .containsExactly(Stage.Role.MINING, Stage.Role.HOST);
    }

    @Test
    void firstStageOfARoleIsMeant() {
        assertThat(RARE_EARTHS.stageOf(Stage.Role.MINING)).isEqualTo("pit");
        assertThat(RARE_EARTHS.stageOf(Stage.Role.SCRAP)).isEqualTo("scrap");
    }

    @Test
    void roleOfAFormIsThatOfItsStage() {
        World world = Drawn.world()
                .vocabulary(RARE_EARTHS)
                .add(Drawn.form("ore", "pit"))
                .add(Drawn.form("old", "scrap"))
                .build();
        assertThat(world.forms()).extracting(world::role).containsExactly(Stage.Role.MINING, Stage.Role.SCRAP);
    }

    @Test
    void wholeIsTheOutermostCommodity() {
        assertThat(RARE_EARTHS.whole("dy")).isEqualTo("ree");
        assertThat(RARE_EARTHS.whole("ree")).isEqualTo("ree");
        assertThat(RARE_EARTHS.whole("tin")).isEqualTo("tin");
    }

    @Test
    void commoditiesWithinEachOtherDoNotRunForever() {
        Vocabulary circle = vocabulary(
                List.of(new Commodity("a", "a", "a", Optional.of("b")), new Commodity("b", "b", "b", Optional.of("a"))),
                List.of());
        assertThat(circle.whole("a")).isIn("a", "b");
    }

    @Test
    void codeThatOccursTwiceIsRefused() {
        Stage pit = stage("pit", Stage.Role.MINING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary(List.of(), List.of(pit, pit)))
                .withMessage("duplicate in the vocabulary: pit");
    }

    @Test
    void rowsKeepTheirOrderAndTheirList() {
        List<Stage> stages = new ArrayList<>(List.of(stage("z", Stage.Role.MINING), stage("a", Stage.Role.SCRAP)));
        Vocabulary words = vocabulary(List.of(), stages);
        stages.clear();
        assertThat(words.stages()).containsOnlyKeys("z", "a");
        assertThat(words.stages().keySet()).containsExactly("z", "a");
    }
}
