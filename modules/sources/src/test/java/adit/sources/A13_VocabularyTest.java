package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.MineralList;
import adit.world.Stage;
import adit.world.Vocabulary;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that name what a world holds: what is read of them, and what is reported if they are wrong or absent. */
class A13_VocabularyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private WorldCopy world() throws IOException {
        // two editions of one publisher differ by more than three times: the one reviewed warning of the shipped world
        return WorldCopy.ofShipped(folder)
                .replace("production.csv", "antimony-ore,RUS,2024,13000,11700", "antimony-ore,RUS,2019,13000,11700");
    }

    @Test
    void theShippedWorldNamesWhatItHolds() {
        Vocabulary words = WorldReader.read(WorldCopy.SHIPPED).vocabulary();
        assertThat(words.commodity("copper").nameJa()).isEqualTo("銅");
        assertThat(words.whole("heavy rare earths")).isEqualTo("rare earths");
        assertThat(words.stage("magnet").role()).isEqualTo(Stage.Role.PRODUCT);
        assertThat(words.stageOf(Stage.Role.MINING)).isEqualTo("mining");
        assertThat(words.findGroup("g7-plus").orElseThrow().members()).hasSize(12);
        assertThat(words.defaults().supplier()).contains(new PlaceId("CHN"));
        assertThat(words.defaults().coalition()).contains("g7-plus");
    }

    @Test
    void aWorldWithoutTheseTablesIsReadAndEverythingIsCalledByItsCode() {
        World world = WorldReader.read(WorldCopy.ORIGINAL);
        assertThat(world.vocabulary().commodity("rare earths").nameJa()).isEqualTo("rare earths");
        assertThat(world.vocabulary().defaults().supplier()).isEmpty();
        assertThat(world.role(new FormId("ndpr-oxide"))).isEqualTo(Stage.Role.REFINING);
    }

    @Test
    void theShippedWorldHasThreeLists() {
        Vocabulary words = WorldReader.read(WorldCopy.SHIPPED).vocabulary();
        assertThat(words.findList("us-2025").orElseThrow().entries())
                .hasSize(60)
                .contains(
                        new MineralList.Entry("aluminum", "アルミニウム", Optional.of("aluminium")),
                        new MineralList.Entry("uranium", "ウラン", Optional.empty()));
        assertThat(words.findList("eu-2024").orElseThrow().entries()).hasSize(34);
        assertThat(words.findList("jp-2020").orElseThrow().entries()).hasSize(34);
        assertThat(words.findList("jp-2020").orElseThrow().source()).hasToString("jp-rare-metals-2021");
    }

    @Test
    void aListThatNamesAnUnknownCommodityIsReported() throws IOException {
        WorldCopy world = world().add("list_members.csv", "us-2025,red metal,,coper");
        Expect.error(world, "unknown-reference", at("list_members.csv", "commodity"), "coper", "did you mean copper?");
    }

    @Test
    void aMineralOfAnUnknownListIsReported() throws IOException {
        WorldCopy world = world().add("list_members.csv", "us-2026,red metal,,copper");
        Expect.error(world, "unknown-reference", at("list_members.csv", "list"), "us-2026", "did you mean us-2025?");
    }

    @Test
    void anUnknownCommodityOfAFormIsReported() throws IOException {
        Expect.error(
                world().set("forms.csv", 12, "commodity", "coper"),
                "unknown-reference",
                "forms.csv:12:commodity",
                "coper",
                "did you mean copper?");
    }

    @Test
    void anUnknownStageOfAFormIsReported() throws IOException {
        Expect.error(
                world().set("forms.csv", 13, "stage", "refinning"),
                "unknown-reference",
                "forms.csv:13:stage",
                "refinning",
                "did you mean refining?");
    }

    @Test
    void aSenseOfAnUnknownStageIsReported() throws IOException {
        WorldCopy world = world().add("senses.csv", "copper,smelting,refined-copper");
        Expect.error(world, "unknown-sense", at("senses.csv", "stage"), "smelting", "add it to stages.csv");
    }

    @Test
    void aWordWithAnUnknownMeaningIsReported() throws IOException {
        WorldCopy world = world().add("words.csv", "mineral,en,red metal,coper");
        Expect.error(world, "unknown-meaning", at("words.csv", "meaning"), "coper", "did you mean copper?");
    }

    @Test
    void knownSensesAndWordsAreClean() throws IOException {
        Expect.clean(world().add("senses.csv", "copper,metal,refined-copper")
                .add("words.csv", "mineral,en,red metal,copper")
                .add("words.csv", "stage,en,red metal,-"));
    }

    @Test
    void anUnknownDefaultCoalitionIsReported() throws IOException {
        WorldCopy world =
                world().replace("datapackage.json", "\"coalition\": \"g7-plus\"", "\"coalition\": \"g7-pluss\"");
        Expect.error(
                world, "unknown-default", "datapackage.json:0:adit.coalition", "g7-pluss", "did you mean g7-plus?");
    }

    @Test
    void noDefaultIsClean() throws IOException {
        Expect.clean(world().replace("datapackage.json", ", \"supplier\": \"CHN\", \"coalition\": \"g7-plus\"", ""));
    }

    @Test
    void aCommodityWithinItselfIsReported() throws IOException {
        WorldCopy world = world().add("commodities.csv", "ferro-alloys,ferro-alloys,合金鉄,ferro-alloys");
        Expect.error(world, "commodity-in-itself", at("commodities.csv", "within"), "ferro-alloys", "leave the cell");
    }

    @Test
    void commodityWithinAnotherIsClean() throws IOException {
        Expect.clean(world().add("commodities.csv", "cathodes,cathodes,カソード,copper"));
    }

    /** The last row of a file. */
    private String at(String file, String column) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        return file + ":" + lines.size() + ":" + column;
    }
}
