package adit.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** What comes with Adit and is used where nothing else is named: in the current folder, else in the folder that the launcher passes on. */
final class Shipped {

    private Shipped() {}

    /** The folder of the shipped world. */
    static Path world() {
        return folder(Path.of("data", "world-2025"));
    }

    /** The folder of the ready studies. */
    static Path studies() {
        return folder(Path.of("studies"));
    }

    /** As in the current folder if it is there, or nowhere. */
    private static Path folder(Path name) {
        Path installed = Path.of(System.getProperty("adit.home", "")).resolve(name);
        return Files.isDirectory(name) || !Files.isDirectory(installed) ? name : installed;
    }
}
