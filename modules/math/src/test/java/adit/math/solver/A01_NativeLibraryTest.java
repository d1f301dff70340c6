package adit.math.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import adit.math.lp.SolverException;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where native libraries are found, and what is said when there is none. */
final class A01_NativeLibraryTest {

    @Test
    void knowsFoldersAndFileNames() {
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X86);
        assertThat(Platform.of("Linux", "aarch64").folder()).isEqualTo("ortools-linux-aarch64");
        assertThat(Platform.of("Mac OS X", "aarch64").fileName("highs", 1)).isEqualTo("libhighs.1.dylib");
        assertThat(Platform.of("Mac OS X", "x86_64").folder()).isEqualTo("ortools-darwin-x86-64");
        assertThat(Platform.of("Windows 11", "amd64").fileName("highs", 1)).isEqualTo("highs.dll");
        assertThat(Platform.LINUX_X86.fileName("highs", 1)).isEqualTo("libhighs.so.1");
    }

    @Test
    void platformWithoutLibraryIsNamed() {
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> Platform.of("Solaris", "sparc"))
                .withMessageStartingWith("No native solver is available for Solaris on sparc\n")
                .withMessageContaining("-Dadit.native.dir=");
    }

    @Test
    void missingJarIsNamed() {
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> NativeLibrary.openFromJar("ortools-beos", List.of("libhighs.so.1")))
                .withMessageContaining("com.google.ortools:ortools-beos");
    }

    @Test
    void missingFileIsNamed(@TempDir Path empty) {
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> NativeLibrary.openIn(empty, List.of("libhighs.so.1")))
                .withMessageContaining(empty.toString());
    }

    @Test
    void fileThatIsNoLibraryIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("libx.so"), "not a library");
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> NativeLibrary.openIn(folder, List.of("libx.so")))
                .withMessageContaining("cannot be loaded");
    }

    @Test
    void missingFunctionIsNamed() {
        Platform here = NativeLibrary.here();
        NativeLibrary library = NativeLibrary.openFromJar(here.folder(), List.of(here.fileName("highs", 1)));
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> library.function("Highs_makeCoffee", ValueLayout.JAVA_INT))
                .withMessageContaining("Highs_makeCoffee");
    }

    @Test
    void folderNextToTheJarIsFound(@TempDir Path lib) throws IOException {
        Path jar = lib.resolve("adit-math.jar");
        assertThat(NativeLibrary.nextTo(jar, "ortools-linux-x86-64")).isEmpty();
        Path unpacked = Files.createDirectories(lib.resolve("native/ortools-linux-x86-64"));
        assertThat(NativeLibrary.nextTo(jar, "ortools-linux-x86-64")).contains(unpacked);
        assertThat(NativeLibrary.nextTo(jar, "ortools-linux-aarch64")).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void copiesOutOfTheJarAreGoneOnceOpen(@TempDir Path empty) throws IOException {
        Path folder = Files.createDirectory(empty.resolve("copies"));
        Platform here = NativeLibrary.here();
        NativeLibrary library = NativeLibrary.openCopies(folder, here.folder(), List.of(here.fileName("highs", 1)));
        assertThat(library.function("Highs_version", ValueLayout.ADDRESS)).isNotNull();
        assertThat(folder).doesNotExist();
    }
}
