package adit.sources;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.sources.publishers.Imported;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import adit.world.Observation;
import adit.world.Source;
import adit.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Appends the figures of a publisher's files to the tables of a world folder. Existing bytes are not changed. The tables are
 * written completely to a staging folder and checked as a world; only then are they moved into place, one after the other and
 * {@code sources.csv} first, so that an interruption loses nothing, and repeating the import completes it.
 */
public final class WorldAppender {

    private final Path folder;
    private final LocalDate accessed;

    /**
     * Appends to a folder.
     *
     * @param folder the world folder
     * @param accessed the day on which the publisher's files were read
     */
    public WorldAppender(Path folder, LocalDate accessed) {
        this.folder = folder;
        this.accessed = accessed;
    }

    /**
     * Appends the new rows and returns the counts of all.
     *
     * @param world the world in the folder
     * @param write false to do everything but write
     * @param issues refused rows with the reason, and errors and warnings that the new rows cause in the world
     * @return counts of the rows; nothing was written if the world could not be read with them
     */
    public AppendedRows append(World world, Imported imported, boolean write, Issues issues) {
        DataPackage descriptor = DataPackageReader.read(folder, issues).orElseThrow();
        NewRows found = new NewRows(world, descriptor, issues);
        imported.observations().forEach(found::add);
        NoLongerNamed.tell(world, imported, issues);
        Map<String, AppendedRows.Counts> counts = new HashMap<>(found.counts());
        try (Staging staging = new Staging(folder, write)) {
            List<Source> cited = newlyCited(world, imported, found);
            descriptor.findTable("sources").ifPresent(table -> {
                counts.put(table.file(), new AppendedRows.Counts(cited.size(), known(world, imported), 0));
                staging.append(table, RowCells.ofSources(cited, accessed));
            });
            found.rows().forEach((table, rows) -> staging.append(table, RowCells.ofObservations(table, rows)));
            boolean fits = fits(staging, issues);
            if (write && fits) {
                staging.putInPlace();
            }
            return new AppendedRows(counts, fits, write && fits);
        }
    }

    /** The editions that a new row cites and that are not in the world. */
    private static List<Source> newlyCited(World world, Imported imported, NewRows found) {
        Set<SourceId> cited = found.rows().values().stream()
                .flatMap(List::stream)
                .map(Observation::source)
                .collect(Collectors.toSet());
        Map<SourceId, Source> byId = new LinkedHashMap<>();
        imported.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .filter(source -> world.findSource(source.id()).isEmpty())
                .forEach(source -> byId.putIfAbsent(source.id(), source));
        return List.copyOf(byId.values());
    }

    private static int known(World world, Imported imported) {
        return Math.toIntExact(imported.sources().stream()
                .map(Source::id)
                .distinct()
                .filter(id -> world.findSource(id).isPresent())
                .count());
    }

    /** Reads the world with the new rows, and reports errors and warnings that did not exist before; true if it can be used. */
    private boolean fits(Staging staging, Issues issues) {
        Issues after = new Issues();
        boolean usable = true;
        try {
            WorldReader.read(staging.folder(), after);
        } catch (BadInputException spoilt) {
            usable = false;
        }
        Set<String> before = Set.copyOf(texts(folder));
        after.list().stream().filter(issue -> !before.contains(issue.text())).forEach(issues::add);
        return usable;
    }

    private static List<String> texts(Path folder) {
        Issues issues = new Issues();
        WorldReader.read(folder, issues);
        return issues.list().stream().map(Issue::text).toList();
    }
}
