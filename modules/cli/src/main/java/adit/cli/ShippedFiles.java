package adit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What comes with Adit and is used where nothing else is named: that of the current folder if it is a copy of Adit, else that of
 * the folder that the launcher passes on.
 */
final class ShippedFiles {

    /** Where runs are written and looked for. */
    static final Path RESULTS = Path.of("out");

    private static final Path WORLD = Path.of("data", "world-2025");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

    private ShippedFiles() {}

    /** The folder of the shipped world. */
    static Path world() {
        return root().resolve(WORLD);
    }

    /** The folder of the ready studies. */
    static Path studies() {
        return root().resolve("studies");
    }

    /** A command line for a file or folder, as it is typed in the current folder. */
    static String command(String name, Path path) {
        Path unpacked = root().resolve("bin").resolve("adit");
        Path launcher = Files.isRegularFile(unpacked) ? unpacked : root().resolve("adit");
        return word(Path.of(".").resolve(launcher)) + " " + name + " " + word(path);
    }

    private static Path root() {
        return root(Path.of(""), Path.of(System.getProperty("adit.home", "")));
    }

    /** One of the two folders; the first if neither is a copy of Adit. */
    static Path root(Path here, Path home) {
        return isAdit(here) || !isAdit(home) ? here : home;
    }

    private static boolean isAdit(Path folder) {
        return Files.isRegularFile(folder.resolve(WORLD).resolve("datapackage.json"));
    }

    /** In quotes where a shell would not take it as one word. */
    private static String word(Path path) {
        String text = path.toString();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
