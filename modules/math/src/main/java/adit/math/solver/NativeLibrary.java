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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A native library and the libraries that it needs, found in the OR-Tools jar on the class path or in a folder. */
final class NativeLibrary {

    /** System property: a folder that holds the libraries, instead of the jar. */
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
        return folder == null ? openFromJar(here().folder(), files) : openIn(Path.of(folder), files);
    }

    /** The platform that this program runs on. */
    static Platform here() {
        return Platform.of(System.getProperty("os.name", "?"), System.getProperty("os.arch", "?"));
    }

    /** Copies the files out of a resource folder into a fresh folder that goes when the program ends, then opens them. */
    static NativeLibrary openFromJar(String resourceFolder, List<String> files) {
        try {
            Path folder = Files.createTempDirectory("adit-native");
            folder.toFile().deleteOnExit();
            for (String file : files) {
                extract(resourceFolder + "/" + file, folder.resolve(file));
            }
            return openIn(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the native solver to a temporary folder", e);
        }
    }

    private static void extract(String resource, Path target) throws IOException {
        try (InputStream in = NativeLibrary.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new SolverException("The class path holds no native library " + resource
                        + "\nAdd the jar com.google.ortools:" + resource.substring(0, resource.indexOf('/'))
                        + ", or name a folder with the libraries by -D" + FOLDER_PROPERTY + "=...");
            }
            target.toFile().deleteOnExit();
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
            throw new SolverException("There is no native library " + file);
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
