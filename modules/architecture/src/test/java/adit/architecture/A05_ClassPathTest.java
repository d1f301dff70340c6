package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand on the class path of the program: native libraries of the solvers alone, and no script engine. */
class A05_ClassPathTest {

    @Test
    void onlyTheSolversBringNativeLibraries() {
        NativeJars jars = NativeJars.ofThisProcess();
        assertThat(jars.jars()).anyMatch(jar -> jar.toString().contains("ortools"));
        assertThat(jars.withLibraries()).isEmpty();
    }

    @Test
    void thereIsNoScriptEngine() {
        assertThat(NativeJars.ofThisProcess().scriptEngines()).isEmpty();
    }

    @Test
    void aJarWithALibraryIsFound(@TempDir Path folder) throws IOException {
        Path linux = jar(folder, "pictures-1.0.jar", "native/linux/libpictures.so.1.2");
        Path windows = jar(folder, "sounds-1.0.jar", "sounds.dll");
        Path plain = jar(folder, "plain-1.0.jar", "plain/so.class");
        Path solver = jar(folder, "ortools-linux-x86-64-9.0.jar", "libortools.so");
        assertThat(new NativeJars(List.of(linux, windows, plain, solver)).withLibraries())
                .containsExactly("pictures-1.0.jar: native/linux/libpictures.so.1.2", "sounds-1.0.jar: sounds.dll");
    }

    @Test
    void aScriptEngineIsFound() {
        List<Path> jars = List.of(
                Path.of("javet-4.1.1.jar"), Path.of("truffle-api-25.jar"), Path.of("rhino-1.8.jar"), Path.of("a.jar"));
        assertThat(new NativeJars(jars).scriptEngines()).hasSize(3);
    }

    private static Path jar(Path folder, String name, String entry) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(entry));
        }
        return jar;
    }
}
