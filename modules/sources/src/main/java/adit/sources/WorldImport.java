package adit.sources;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.publishers.Imported;
import adit.sources.publishers.Mappings;
import adit.sources.publishers.Publisher;
import adit.sources.publishers.Vocabulary;
import adit.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
     * @throws BadInputException if the world in the folder already has errors
     */
    public static ImportReport run(Path folder, Publisher publisher, List<Path> files, LocalDate accessed, Mode mode) {
        Issues issues = new Issues();
        World world = WorldReader.read(folder);
        Imported imported = publisher.read(files, Vocabulary.of(world, Mappings.of(folder)), issues);
        boolean silent = imported.rowsRead() == 0 && !issues.hasErrors();
        if (silent) {
            issues.add(nothingRead(publisher, files));
        }
        boolean whole = issues.list().stream().noneMatch(WorldImport::costsAFile);
        boolean allowed = whole || mode.partial();
        AppendedRows rows =
                new WorldAppender(folder, accessed).append(world, imported, mode.write() && allowed, issues);
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

    /** An error in a row costs that row; an error about a file or its heading costs the file or the rest of it. */
    private static boolean costsAFile(Issue issue) {
        return issue.severity() == Issue.Severity.ERROR && issue.row() <= HEADING;
    }
}
