package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and what is left when a build fails or is stopped. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 10, unit = TimeUnit.MINUTES) // a launcher that waits for ever fails instead
final class A27_LauncherBuildTest {

    @TempDir
    Path folder;

    private Installation adit;

    @BeforeEach
    void checkout() throws IOException {
        adit = Installation.in(folder, "adit");
    }

    @Test
    void theFirstUseBuildsAndTheSecondDoesNot() throws IOException {
        Shell.Done first = adit.run("plan", "x");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("adit: building");
        assertThat(adit.run("plan", "x").err()).isEmpty();
        assertThat(adit.builds()).isEqualTo(1);
    }

    @Test
    void changedTimeStampsDoNotBuildAgain() throws IOException {
        adit.run();
        Files.setLastModifiedTime(adit.source(), Installation.later());
        assertThat(adit.run().err()).isEmpty();
        assertThat(adit.builds()).isEqualTo(1);
    }

    @Test
    void aCopiedCheckoutDoesNotBuildAgain() throws IOException {
        adit.run();
        Installation copy = adit.copiedTo(folder.resolve("copy"));
        assertThat(copy.run().code()).isZero();
        assertThat(copy.builds()).isEqualTo(1);
    }

    @Test
    void changedContentBuildsAgain() throws IOException {
        adit.run();
        Files.writeString(adit.source(), "class A { int b; }");
        Files.setLastModifiedTime(adit.source(), Installation.later());
        assertThat(adit.run().code()).isZero();
        assertThat(adit.builds()).isEqualTo(2);
    }

    @Test
    void aRemovedSourceBuildsAgain() throws IOException {
        adit.run();
        Files.delete(adit.source());
        Files.setLastModifiedTime(adit.source().getParent(), Installation.later());
        adit.run();
        assertThat(adit.builds()).isEqualTo(2);
    }

    @Test
    void theLocalRepositoryIsTriedFirstAndTheNetworkOnlyIfSomethingIsMissing() throws IOException {
        Installation.write(adit.tool("fault"), "once Cannot access central in offline mode");
        assertThat(adit.run().code()).isZero();
        assertThat(Files.readAllLines(adit.tool("calls"))).hasSize(2).satisfies(calls -> {
            assertThat(calls.getFirst()).contains(" -o ");
            assertThat(calls.getLast()).doesNotContain(" -o ");
        });
    }

    @Test
    void aFailedBuildSaysWhyAndLeavesNothing() throws IOException {
        Installation.write(adit.tool("fault"), "always A.java:[1,1] class expected");
        Shell.Done done = adit.run();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).contains("class expected", "the build failed");
        assertThat(adit.built()).doesNotExist();
        assertThat(adit.builds()).isEqualTo(1);
    }

    @Test
    void aStoppedBuildLeavesNothingHalf() throws Exception {
        Installation.write(adit.tool("hold"), "");
        Process first = start("first");
        await(adit.tool("calls"), "package");
        first.destroy();
        assertThat(first.waitFor()).isEqualTo(143);
        assertThat(adit.built()).doesNotExist();
        assertThat(adit.built().resolveSibling("building")).doesNotExist();
        Files.delete(adit.tool("hold"));
        assertThat(adit.run().code()).isZero();
    }

    @Test
    void ofTwoAtTheSameTimeOneBuildsAndTheOtherWaits() throws Exception {
        Installation.write(adit.tool("hold"), "");
        Process first = start("first");
        await(adit.tool("calls"), "package");
        Process second = start("second");
        await(folder.resolve("second.err"), "waiting for the build of another command");
        Files.delete(adit.tool("hold"));
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(adit.builds()).isEqualTo(1);
    }

    @Test
    void whatABuildThatWasKilledLeftIsNoHindrance() throws IOException {
        Installation.write(adit.built().resolveSibling("building"), "99999999\n");
        assertThat(adit.run().code()).isZero();
        try (Stream<Path> left = Files.list(adit.built().getParent())) {
            assertThat(left.map(path -> path.getFileName().toString())).doesNotContain("building", "adit.old");
        }
    }

    private Process start(String name) throws IOException {
        return adit.start(
                adit.withStandIns(),
                List.of(adit.home().resolve("adit").toString()),
                folder.resolve(name + ".out"),
                folder.resolve(name + ".err"));
    }

    private static void await(Path file, String words) throws Exception {
        while (!Files.exists(file) || !Installation.read(file).contains(words)) {
            Thread.sleep(50);
        }
    }
}
