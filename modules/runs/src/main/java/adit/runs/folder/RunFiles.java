package adit.runs.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the files that a run folder may contain. A folder with other files is not replaced by a new run. */
final class RunFiles {

    /** Lists the failed checks, in a run that did not pass its audit. */
    static final String AUDIT_FAILED = "audit-failed.txt";

    private static final Pattern OWN = Pattern.compile(
            "run\\.json|audit-failed\\.txt|brief(\\.[a-z]{2})?\\.(md|html|pdf|xlsx)|[^/]+\\.mps|tables/[^/]+\\.csv|"
                    + "input/study\\.yaml|input/world/([^/]+\\.csv|datapackage\\.json)");

    private RunFiles() {}

    /** The files in a folder that do not belong to a run, as paths inside it, sorted; none if the folder does not exist. */
    static List<String> foreign(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        boolean run = Files.isRegularFile(folder.resolve(RunFolder.RUN));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !run || !OWN.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
