package adit.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars of a class path, searched for native libraries and script engines.
 *
 * @param jars files; folders are left out
 */
record NativeJars(List<Path> jars) {

    /** The jars of the solvers, the only ones that may hold native libraries. */
    private static final Pattern SOLVERS = Pattern.compile("ortools-.*\\.jar");

    private static final Pattern LIBRARY = Pattern.compile("(?i).*\\.(so(\\.[0-9.]+)?|dll|dylib|jnilib)");
    private static final Pattern SCRIPT_ENGINE = Pattern.compile("(?i).*(javet|graal|truffle|rhino|nashorn).*\\.jar");

    NativeJars {
        jars = List.copyOf(jars);
    }

    /** The class path of this process. */
    static NativeJars ofThisProcess() {
        return new NativeJars(Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(Files::isRegularFile)
                .toList());
    }

    /** Jars other than those of the solvers that hold a native library, each with the first one. */
    List<String> withLibraries() {
        return jars.stream()
                .filter(jar -> !SOLVERS.matcher(name(jar)).matches())
                .flatMap(jar -> libraries(jar).stream().limit(1).map(entry -> name(jar) + ": " + entry))
                .toList();
    }

    /** Jars of script engines. */
    List<String> scriptEngines() {
        return jars.stream()
                .map(NativeJars::name)
                .filter(name -> SCRIPT_ENGINE.matcher(name).matches())
                .toList();
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static List<String> libraries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> LIBRARY.matcher(entry).matches())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
