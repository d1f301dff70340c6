package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal of a world, and the upgrade of a world of an older format. */
class A15_SealTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private WorldCopy world = new WorldCopy(Path.of(""));

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
    }

    @Test
    void aSealedWorldIsClean() throws IOException {
        assertThat(WorldUpgrade.seal(folder)).isEqualTo(22);
        Expect.clean(world);
        assertThat(Files.readAllLines(folder.resolve("seal.csv")).getFirst()).isEqualTo("table,rows,sha256");
    }

    @Test
    void aRowThatWasLostIsNoticed() throws IOException {
        WorldUpgrade.seal(folder);
        Path trade = folder.resolve("trade.csv");
        List<String> lines = Files.readAllLines(trade);
        Files.write(trade, lines.subList(0, lines.size() - 1));
        assertThat(world.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("seal-broken");
            assertThat(issue.message()).contains("it had 2 rows, and now 1");
        });
    }

    @Test
    void aTableThatEndsInARowIsNoticed() throws IOException {
        WorldUpgrade.seal(folder);
        Path production = folder.resolve("production.csv");
        String text = Files.readString(production);
        Files.writeString(production, text.substring(0, text.length() - 4));
        assertThat(world.issues()).extracting(Issue::code).containsExactly("seal-broken");
    }

    @Test
    void aTableThatIsGoneIsNoticed() throws IOException {
        WorldUpgrade.seal(folder);
        Files.delete(folder.resolve("compositions.csv"));
        assertThat(world.issues()).extracting(Issue::code).containsExactly("seal-broken");
    }

    @Test
    void aWorldWithErrorsIsNotSealed() {
        world.set("production.csv", 2, "value", "-1");
        assertThatThrownBy(() -> WorldUpgrade.seal(folder)).isInstanceOf(BadInputException.class);
        assertThat(folder.resolve("seal.csv")).doesNotExist();
    }

    @Test
    void aWorldOfFormat1IsUpgraded() throws IOException {
        List<String> added = new ArrayList<>();
        assertThat(WorldUpgrade.upgrade(folder, added)).isEqualTo(WorldUpgrade.Done.UPGRADED);
        assertThat(added)
                .contains(
                        "forms.substance",
                        "sources.doi",
                        "projects.aggregate",
                        "restrictions.firm",
                        "states.csv",
                        "owners.csv",
                        "commodities");
        assertThat(Files.readString(folder.resolve("owners.csv")))
                .isEqualTo("plant,owner,owner_place,value,low,high,unit,grade,source,note\n");
        assertThat(folder.resolve("states.csv")).exists();
        assertThat(folder.resolve("commodities.csv")).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("forms.csv")).getFirst()).endsWith(",substance");
        assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("\"format\" : 2");
        Expect.clean(world);
        assertThat(WorldUpgrade.upgrade(folder, new ArrayList<>())).isEqualTo(WorldUpgrade.Done.NOTHING);
    }

    @Test
    void anUpgradedWorldIsTheSameWorld() throws IOException {
        var before = WorldReader.read(folder);
        WorldUpgrade.upgrade(folder, new ArrayList<>());
        var after = WorldReader.read(folder);
        assertThat(after.cells()
                        .map(each -> each.cell() + " " + each.estimate())
                        .toList())
                .isEqualTo(before.cells()
                        .map(each -> each.cell() + " " + each.estimate())
                        .toList());
    }

    @Test
    void aFormatOfTheFutureIsRefused() {
        world.replace("datapackage.json", "\"baseYear\": 2024", "\"format\": 3, \"baseYear\": 2024");
        assertThat(world.issues()).extracting(Issue::code).contains("bad-descriptor");
    }
}
