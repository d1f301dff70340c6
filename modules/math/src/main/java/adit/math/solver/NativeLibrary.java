package adit.math.solver;

import adit.math.lp.SolverException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A native library and the libraries that it needs: in the folder given by a system property, otherwise in {@code native/PLATFORM}
 * next to the jar of this class (as the launcher's build lays it out; nothing is copied), otherwise in the OR-Tools jar on the class path.
 */
final class NativeLibrary {

    /** System property: a folder with the libraries, used instead of the jar. */
    static final String FOLDER_PROPERTY = "adit.native.dir";

    private final String name;
    private final SymbolLookup symbols;

    private NativeLibrary(String name, SymbolLookup symbols) {
        this.name = name;
        this.symbols = symbols;
    }

    /** Opens the files in this order, the last of which is the library itself. */
    static NativeLibrary open(List<String> files) {
        @Nullable String folder = System.getProperty(FOLDER_PROPERTY);
        if (folder != null) {
            return openIn(Path.of(folder), files);
        }
        String platform = here().folder();
        return nextTo(ownPlace(), platform)
                .map(unpacked -> openIn(unpacked, files))
                .orElseGet(() -> openFromJar(platform, files));
    }

    /** The platform that this program runs on. */
    static Platform here() {
        return Platform.of(System.getProperty("os.name", "?"), System.getProperty("os.arch", "?"));
    }

    /** The folder {@code native/PLATFORM} next to a jar, where there is one. */
    static Optional<Path> nextTo(Path jar, String platform) {
        return Optional.of(jar.resolveSibling("native").resolve(platform)).filter(Files::isDirectory);
    }

    private static Path ownPlace() {
        try {
            return Path.of(NativeLibrary.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException
                | RuntimeException unusual) { // a class loader that keeps no file: the jar on the class path is left
            return Path.of("");
        }
    }

    /**
     * Copies the files out of a resource folder into a fresh folder that only this user can read, opens them, and removes them:
     * an open library needs its file no more. Where the system keeps open files (Windows), they go when the program ends.
     */
    static NativeLibrary openFromJar(String resourceFolder, List<String> files) {
        try {
            return openCopies(Files.createTempDirectory("adit-native"), resourceFolder, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the native solver to a temporary folder", e);
        }
    }

    /** Copies the files into an empty folder, opens them there, and removes the folder. */
    static NativeLibrary openCopies(Path folder, String resourceFolder, List<String> files) throws IOException {
        try {
            for (String file : files) {
                extract(resourceFolder + "/" + file, folder.resolve(file));
            }
            return openIn(folder, files);
        } finally {
            remove(folder, files);
        }
    }

    private static void remove(Path folder, List<String> files) {
        folder.toFile().deleteOnExit();
        files.forEach(file -> folder.resolve(file).toFile().deleteOnExit());
        files.forEach(file -> removeNow(folder.resolve(file)));
        removeNow(folder);
    }

    private static void removeNow(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // deleteOnExit tries again
        }
    }

    private static void extract(String resource, Path target) throws IOException {
        try (InputStream in = NativeLibrary.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new SolverException("The class path contains no native library " + resource
                        + "\nAdd the jar com.google.ortools:" + resource.substring(0, resource.indexOf('/'))
                        + ", or set a folder with the libraries by -D" + FOLDER_PROPERTY + "=...");
            }
            Files.copy(in, target);
        }
    }

    /** Opens the files of a folder. */
    static NativeLibrary openIn(Path folder, List<String> files) {
        for (String file : files.subList(0, files.size() - 1)) {
            lookup(folder.resolve(file));
        }
        Path last = folder.resolve(files.getLast());
        return new NativeLibrary(files.getLast(), lookup(last));
    }

    private static SymbolLookup lookup(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SolverException("Native library not found: " + file);
        }
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new SolverException("The native library " + file + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** A function that returns something. */
    MethodHandle function(String function, MemoryLayout result, MemoryLayout... arguments) {
        return handle(function, FunctionDescriptor.of(result, arguments));
    }

    /** A function that returns nothing. */
    MethodHandle procedure(String function, MemoryLayout... arguments) {
        return handle(function, FunctionDescriptor.ofVoid(arguments));
    }

    private MethodHandle handle(String function, FunctionDescriptor shape) {
        return symbols.find(function)
                .map(address -> Linker.nativeLinker().downcallHandle(address, shape))
                .orElseThrow(() -> new SolverException("The native library " + name + " has no function " + function));
    }
}
