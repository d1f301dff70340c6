package adit.sources;

import adit.basics.Issues;
import adit.folders.Hashes;
import adit.folders.Snapshot;
import adit.sources.layout.StandardSchema;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One number for a whole world: the SHA-256 of a line {@code FILE SHA-256} for its descriptor and for each of its tables, in the order of the names
 * of files. Line ends and a byte order mark do not count, nor does any other file of the folder.
 *
 * @param hex in hexadecimal
 */
public record WorldDigest(String hex) {

    /** The digest of the world in a folder; empty if its descriptor cannot be read. */
    public static Optional<WorldDigest> of(Path folder) {
        Snapshot world = Snapshot.of(folder);
        return StandardSchema.read(world, new Issues()).map(descriptor -> of(world, descriptor));
    }

    private static WorldDigest of(Snapshot world, DataPackage descriptor) {
        NavigableSet<String> files = new TreeSet<>();
        files.add(DataPackage.FILE);
        descriptor.tables().stream().map(TableSchema::file).forEach(files::add);
        StringBuilder lines = new StringBuilder();
        for (String file : files) {
            content(world, file)
                    .ifPresent(bytes -> lines.append(file)
                            .append(' ')
                            .append(PlainContent.sha256(bytes))
                            .append('\n'));
        }
        return new WorldDigest(Hashes.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** A table that cannot be read is reported where it is read as one. */
    private static Optional<byte[]> content(Snapshot world, String file) {
        try {
            return world.exists(file) ? world.find(file) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The published world that has this digest; empty if none has. */
    public Optional<PublishedWorld> published() {
        return PublishedWorld.all().stream()
                .filter(world -> world.digest().equals(hex))
                .findFirst();
    }
}
