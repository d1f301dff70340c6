package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest of a world, and the list of those that are published. */
class A19_PublishedWorldTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"world-2025", "world-2010"})
    void eachShippedWorldIsInTheList(String name) {
        Path shipped = WorldCopy.SHIPPED.resolveSibling(name);
        WorldDigest digest = WorldDigest.of(shipped).orElseThrow();
        assertThat(digest.published())
                .as(
                        "A shipped world was changed. If its version in datapackage.json has been released, write a new version there and add a line to "
                                + "modules/sources/src/main/resources/adit/sources/%s; otherwise correct its line. "
                                + "adit data seal data/%s prints the digest. Now it is %s",
                        PublishedWorld.LIST, name, digest.hex())
                .get()
                .satisfies(world -> {
                    assertThat(world.name()).isEqualTo("adit-" + name);
                    assertThat(Files.readString(shipped.resolve("datapackage.json")))
                            .contains("\"version\": \"" + world.version() + "\"");
                });
    }

    @Test
    void lineEndsAMarkAndOtherFilesDoNotCount() throws IOException {
        WorldCopy.in(folder);
        WorldDigest before = WorldDigest.of(folder).orElseThrow();
        Path places = folder.resolve("places.csv");
        Files.writeString(places, "\uFEFF" + Files.readString(places).replace("\n", "\r\n"));
        Files.writeString(folder.resolve("NOTES.md"), "mine");
        WorldUpgrade.seal(folder);
        assertThat(WorldDigest.of(folder)).contains(before);
        assertThat(before.published()).isEmpty();
    }

    /** Only at the start of a file is it a byte order mark: elsewhere it makes another name, of an owner for instance. */
    @Test
    void aMarkWithinATableCounts() throws IOException {
        WorldCopy.in(folder);
        WorldDigest before = WorldDigest.of(folder).orElseThrow();
        Path places = folder.resolve("places.csv");
        String text = Files.readString(places);
        int end = text.indexOf(',', text.indexOf('\n'));
        Files.writeString(places, text.substring(0, end) + "\uFEFF" + text.substring(end));
        assertThat(WorldDigest.of(folder)).isNotEmpty().isNotEqualTo(Optional.of(before));
    }

    @Test
    void aDigitOfATableOrOfTheDescriptorCounts() throws IOException {
        WorldCopy copy = WorldCopy.in(folder);
        WorldDigest before = WorldDigest.of(folder).orElseThrow();
        copy.set("production.csv", 2, "value", "1");
        WorldDigest table = WorldDigest.of(folder).orElseThrow();
        copy.replace("datapackage.json", "\"baseYear\": 2024", "\"baseYear\": 2023");
        assertThat(table).isNotEqualTo(before);
        assertThat(WorldDigest.of(folder).orElseThrow()).isNotIn(before, table);
        Files.delete(folder.resolve("datapackage.json"));
        assertThat(WorldDigest.of(folder)).isEmpty();
    }

    @Test
    void noWorldIsPublishedTwice() {
        assertThat(PublishedWorld.all())
                .doesNotHaveDuplicates()
                .extracting(PublishedWorld::digest)
                .allMatch(hex -> hex.matches("[0-9a-f]{64}"));
        assertThat(PublishedWorld.all())
                .extracting(world -> world.name() + world.version())
                .doesNotHaveDuplicates();
    }
}
