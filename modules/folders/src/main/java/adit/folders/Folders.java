package adit.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reading of folders that Adit writes. */
public final class Folders {

    private Folders() {}

    /**
     * Completes a change that was interrupted, so that the folder can be read; usually there is none, and nothing is done.
     *
     * @throws FolderBusyException if a command is making a change at this moment
     * @throws IOException if the change cannot be completed
     */
    public static void settle(Path folder) throws IOException {
        if (!isBetween(folder)) {
            return;
        }
        try (FolderWriter completed = FolderWriter.open(folder)) {
            completed.isInPlace();
        } catch (FolderBusyException busy) {
            throw busy;
        } catch (IOException stuck) {
            throw new IOException(
                    folder
                            + ": a command was stopped while it wrote to this folder, and its change cannot be completed: "
                            + stuck.getMessage()
                            + "\n    try: make the folder writable, or copy it to a place where it is",
                    stuck);
        }
    }

    /** True while a valid change is not completed; what is read then may belong to two states. */
    public static boolean isBetween(Path folder) {
        return Files.exists(new WorkFolder(folder).change());
    }

    /**
     * Tells the state of a folder with a manifest from a later one, after a change. Reading between two equal states has read one
     * state.
     */
    public static String state(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        if (isBetween(folder)) {
            throw new FolderBusyException(folder);
        }
        if (!Files.exists(manifest)) {
            return "";
        }
        BasicFileAttributes attributes = Files.readAttributes(manifest, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
    }

    /** What lies in a folder, as sorted names, without what belongs to a writer; none if the folder does not exist. */
    public static List<String> entries(Path folder) throws IOException {
        return list(folder, 1, Files::exists);
    }

    /**
     * The files of a folder and below, as sorted paths with {@code /} between names, without those of a writer.
     *
     * @param depth of the folders that are searched; 1 for the folder alone
     */
    public static List<String> files(Path folder, int depth) throws IOException {
        return list(folder, depth, file -> !Files.isDirectory(file));
    }

    private static List<String> list(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> !file.equals(folder))
                    .filter(file -> Files.isSymbolicLink(file) || wanted.test(file))
                    .map(folder::relativize)
                    .filter(name -> !name.startsWith(WorkFolder.NAME))
                    .map(name -> name.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
