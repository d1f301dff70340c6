package adit.importers;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.FolderWriter;
import adit.folders.Snapshot;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Mappings;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.sources.WorldReader;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a publisher's files into a world folder. */
public final class WorldImport {

    private static final int HEADING = 1;

    /**
     * How to import.
     *
     * @param write false to do everything but write
     * @param partial true to write the readable rows of files that could not be read to their end
     */
    public record Mode(boolean write, boolean partial) {}

    private WorldImport() {}

    /**
     * Reads the files and appends new figures. Nothing is written if a file could not be read to its end (unless
     * {@code partial}), or if the world could not be read with the new rows.
     *
     * @param accessed the day on which the files were taken from the publisher
     * <p>From before the world is read until the end no other command can write to its folder.
     *
     * @throws BadInputException if the world in the folder already has errors, or a file of it changes meanwhile
     */
    public static ImportReport run(Path folder, Publisher publisher, List<Path> files, LocalDate accessed, Mode mode) {
        if (!mode.write() || !Files.isDirectory(folder)) {
            return run(folder, Optional.empty(), publisher, files, accessed, mode);
        }
        try (FolderWriter writer = FolderWriter.open(folder)) {
            return run(folder, Optional.of(writer), publisher, files, accessed, mode);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ImportReport run(
            Path folder,
            Optional<FolderWriter> writer,
            Publisher publisher,
            List<Path> files,
            LocalDate accessed,
            Mode mode) {
        Issues issues = new Issues();
        Snapshot before = Snapshot.of(folder);
        World world = WorldReader.read(before, new Issues());
        Imported imported = publisher.read(files, Vocabulary.of(world, Mappings.of(folder)), issues);
        boolean silent = imported.rowsRead() == 0 && !issues.hasErrors();
        if (silent) {
            issues.add(nothingRead(publisher, files));
        }
        boolean whole = issues.list().stream().noneMatch(WorldImport::costsAFile);
        boolean clear = issues.list().stream().noneMatch(WorldImport::isAmbiguous);
        boolean allowed = clear && (whole || mode.partial());
        AppendedRows rows =
                new WorldAppender(before, accessed).append(world, imported, writer.filter(open -> allowed), issues);
        return new ImportReport(
                publisher.word(),
                folder,
                imported.rowsRead(),
                imported.rowsUsed(),
                rows,
                allowed,
                issues.list(),
                issues.cases());
    }

    private static Issue nothingRead(Publisher publisher, List<Path> files) {
        return Issue.error(
                "nothing-read",
                files.getFirst().toString(),
                0,
                "",
                "",
                "no row of " + (files.size() == 1 ? "it" : "these files") + " could be read as a row of "
                        + publisher.word(),
                "use the original file of the publisher: " + publisher.description());
    }

    /** True for an error that leaves open what the numbers of a whole column mean: reading a part of the file does not help. */
    static boolean isAmbiguous(Issue issue) {
        return issue.code().equals("mixed-decimals");
    }

    /** An error in a row costs that row; an error about a file or its heading costs the file or the rest of it. */
    private static boolean costsAFile(Issue issue) {
        return issue.severity() == Issue.Severity.ERROR && issue.row() <= HEADING;
    }
}
