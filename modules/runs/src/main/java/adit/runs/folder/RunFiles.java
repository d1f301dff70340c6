package adit.runs.folder;

import adit.folders.Folders;
import adit.folders.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which files of a folder a run may replace: those of its manifest, as long as nobody changed them. All others stay where they
 * are.
 */
final class RunFiles {

    /** Lists the failed checks, in a run that did not pass its audit. */
    static final String AUDIT_FAILED = "audit-failed.txt";

    /** Of the folders of a run. */
    private static final int DEEPEST = 3;

    /** What a run may write. */
    private static final Pattern OWN =
            Pattern.compile("run\\.json|audit-failed\\.txt|brief(\\.[a-z]{2})?\\.(md|html|pdf|xlsx)|tables/[^/]+\\.csv|"
                    + "input/study\\.yaml|input/world/([^/]+\\.csv|datapackage\\.json)");

    private RunFiles() {}

    /** Why a run cannot be written to a folder; empty if it can, or if the folder does not exist. */
    static List<Obstacle> obstacles(Path folder) throws IOException {
        Optional<Manifest> manifest = Manifest.read(folder);
        if (manifest.isPresent()) {
            return obstacles(folder, manifest.get(), OWN.asMatchPredicate());
        }
        List<String> entries = Folders.entries(folder);
        return entries.isEmpty() ? List.of() : List.of(new Obstacle(Obstacle.Reason.NO_RUN, entries));
    }

    /** Why some files cannot be written to the folder of a run. */
    static List<Obstacle> obstacles(Path folder, Manifest manifest, Predicate<String> written) throws IOException {
        List<Obstacle> obstacles = new ArrayList<>();
        add(obstacles, Obstacle.Reason.CHANGED, manifest.changed(folder), written);
        add(obstacles, Obstacle.Reason.NOT_OURS, unlisted(folder, manifest), written);
        return obstacles;
    }

    private static List<String> unlisted(Path folder, Manifest manifest) throws IOException {
        return Folders.files(folder, DEEPEST).stream()
                .filter(name -> !manifest.sums().containsKey(name))
                .toList();
    }

    /** Files with the names of parts of a run that its manifest does not list: of somebody else, or the manifest lost a line. */
    static List<String> strays(Path folder, Manifest manifest) throws IOException {
        return unlisted(folder, manifest).stream()
                .filter(OWN.asMatchPredicate())
                .toList();
    }

    private static void add(
            List<Obstacle> obstacles, Obstacle.Reason reason, List<String> files, Predicate<String> written) {
        List<String> all = files.stream().filter(written).toList();
        if (!all.isEmpty()) {
            obstacles.add(new Obstacle(reason, all));
        }
    }
}
