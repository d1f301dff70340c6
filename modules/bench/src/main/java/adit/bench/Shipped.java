package adit.bench;

import adit.basics.Issues;
import adit.sources.WorldReader;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.World;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The study that all benchmarks answer, with its world.
 *
 * @param world the shipped world
 * @param study its study
 */
record Shipped(World world, Study study) {

    /** The study file, relative to the repository. */
    static final String STUDY = "studies/g7-magnets-2030.yaml";

    /** Folder of the world, relative to the repository. */
    static final String WORLD = "data/world-2025";

    static Shipped read() {
        Path root = root();
        Issues issues = new Issues();
        StudyFile file =
                StudyFile.read(root.resolve(STUDY), StudyKinds.usual(), issues).orElseThrow();
        World world = WorldReader.read(root.resolve(WORLD), issues);
        return new Shipped(world, file.plan(world).orElseThrow());
    }

    /** The repository: the nearest folder above these classes with the launcher {@code adit}. */
    static Path root() {
        Path folder = home();
        while (!Files.isRegularFile(folder.resolve("adit")) || !Files.isDirectory(folder.resolve("studies"))) {
            folder =
                    Objects.requireNonNull(folder.getParent(), "no folder above these classes holds the launcher adit");
        }
        return folder;
    }

    private static Path home() {
        try {
            return Path.of(Shipped.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
