package adit.importers;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.importers.publishers.Mappings;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.mapped.MapCheck;
import adit.importers.publishers.mapped.MapFile;
import adit.sources.WorldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens maps, by which any table can be read. */
public final class MappedTables {

    private static final String ENDING = ".yaml";

    private MappedTables() {}

    /**
     * A publisher that reads files by a map. All faults of the map, columns that a file does not have, and forms and places that the
     * world does not have are added to the issues; nothing of the files but their headings is read.
     *
     * @param map path of the map, or its name in the folder {@code import} of the world
     * @param world folder of the world
     * @return empty if there is a fault
     */
    public static Optional<Publisher> open(Path map, Path world, List<Path> files, Issues issues) {
        Optional<Path> found = find(map, world);
        if (found.isEmpty()) {
            issues.add(absent(map, world));
            return Optional.empty();
        }
        Optional<MapFile> read = MapFile.read(found.get(), map.toString(), issues);
        read.ifPresent(file -> {
            MapCheck check = new MapCheck(file, issues);
            check.columns(files);
            WorldReader.names(Snapshot.of(world)).ifPresent(check::words);
        });
        return issues.hasErrors() ? Optional.empty() : read.flatMap(MapFile::publisher);
    }

    private static Optional<Path> find(Path map, Path world) {
        Path folder = world.resolve(Mappings.FOLDER);
        return Stream.of(map, folder.resolve(map), folder.resolve(map + ENDING))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Issue absent(Path map, Path world) {
        List<String> names = names(world.resolve(Mappings.FOLDER));
        return Issue.error(
                "missing-file",
                map.toString(),
                0,
                "",
                "",
                "there is no such map, here or in the folder " + Mappings.FOLDER + " of the world",
                names.isEmpty()
                        ? "check the path; docs/import.md explains maps"
                        : "check the path, or use one of the world: " + String.join(", ", names));
    }

    /** The maps in a folder, sorted. */
    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
