package adit.math.solver;

import adit.math.lp.SolverException;
import java.util.Locale;

/** An operating system and processor for which native libraries exist, in the words of the OR-Tools jars. */
enum Platform {
    LINUX_X86("ortools-linux-x86-64"),
    LINUX_ARM("ortools-linux-aarch64"),
    MAC_X86("ortools-darwin-x86-64"),
    MAC_ARM("ortools-darwin-aarch64"),
    WINDOWS_X86("ortools-win32-x86-64");

    private final String folder;

    Platform(String folder) {
        this.folder = folder;
    }

    /** The folder in the jar with this platform's libraries. */
    String folder() {
        return folder;
    }

    /** The file of a library, for example {@code highs} of major version 1 is {@code libhighs.so.1} on Linux. */
    String fileName(String library, int major) {
        return switch (this) {
            case LINUX_X86, LINUX_ARM -> "lib" + library + ".so." + major;
            case MAC_X86, MAC_ARM -> "lib" + library + "." + major + ".dylib";
            case WINDOWS_X86 -> library + ".dll";
        };
    }

    /** The platform under these values of {@code os.name} and {@code os.arch}. */
    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        boolean x86 = osArch.equals("amd64") || osArch.equals("x86_64");
        if (os.startsWith("linux") && (arm || x86)) {
            return arm ? LINUX_ARM : LINUX_X86;
        }
        if (os.startsWith("mac") && (arm || x86)) {
            return arm ? MAC_ARM : MAC_X86;
        }
        if (os.startsWith("windows") && x86) {
            return WINDOWS_X86;
        }
        throw new SolverException("No native solver is available for " + osName + " on " + osArch
                + "\nRun on Linux, macOS or 64-bit Windows, or set a folder with the libraries by -D"
                + NativeLibrary.FOLDER_PROPERTY + "=...");
    }
}
