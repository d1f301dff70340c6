package adit.sources;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.Content;
import adit.folders.FolderChange;
import adit.folders.FolderWriter;
import adit.folders.Snapshot;
import adit.sources.layout.StandardSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings a world of an older format to the newest one: new columns are added at the right end of its tables, with empty cells, and their descriptions
 * and those of new tables to its descriptor. Figures stay as they are.
 */
public final class WorldUpgrade {

    /** What was done. */
    public enum Done {
        /** The world had the newest format; nothing was written. */
        NOTHING,
        /** The world was changed. */
        UPGRADED
    }

    private WorldUpgrade() {}

    /**
     * Upgrades a world folder; all of it, or nothing.
     *
     * @param added receives what was added, such as {@code forms.substance}
     * @throws BadInputException if the upgraded world would have errors that it did not have before; nothing was written then
     * @throws IOException if it cannot be written
     */
    public static Done upgrade(Path folder, List<String> added) throws IOException {
        try (FolderWriter writer = FolderWriter.open(folder)) {
            Snapshot before = Snapshot.of(folder);
            UpgradedDescriptor descriptor = UpgradedDescriptor.of(before, StandardSchema.bytes());
            if (descriptor.isNewest()) {
                return Done.NOTHING;
            }
            Map<String, byte[]> files = descriptor.files();
            added.addAll(descriptor.added());
            requireNoNewErrors(before, before.with(files));
            if (WorldSeal.isSealed(before)) {
                files.put(WorldSeal.FILE, seal(before.with(files)));
            }
            FolderChange change = writer.change();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                change.put(file.getKey(), Content.of(file.getValue()));
            }
            change.make();
            return Done.UPGRADED;
        }
    }

    /**
     * Seals a world folder as it is.
     *
     * @return the number of tables
     * @throws BadInputException if the world has errors; nothing was written then
     * @throws IOException if the seal cannot be written
     */
    public static int seal(Path folder) throws IOException {
        try (FolderWriter writer = FolderWriter.open(folder)) {
            Snapshot world = Snapshot.of(folder);
            WorldReader.read(world, new Issues());
            byte[] seal = seal(world);
            FolderChange change = writer.change();
            change.put(WorldSeal.FILE, Content.of(seal));
            change.make();
            return (int) new String(seal, java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .count()
                    - 1;
        }
    }

    private static byte[] seal(Snapshot world) {
        Issues ignored = new Issues();
        return WorldReader.readTables(world, ignored)
                .map(tables -> WorldSeal.of(world, tables))
                .orElse("")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void requireNoNewErrors(Snapshot before, Snapshot after) {
        List<Issue> former = errors(before);
        List<Issue> errors = new ArrayList<>(errors(after));
        errors.removeIf(issue -> former.stream()
                .anyMatch(known -> known.code().equals(issue.code())
                        && known.file().equals(issue.file())
                        && known.row() == issue.row()));
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
    }

    private static List<Issue> errors(Snapshot world) {
        Issues issues = new Issues();
        WorldReader.readTables(world, issues);
        return issues.list().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .toList();
    }
}
