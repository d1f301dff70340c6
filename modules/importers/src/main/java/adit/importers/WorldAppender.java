package adit.importers;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.folders.Content;
import adit.folders.FolderChange;
import adit.folders.FolderWriter;
import adit.folders.Snapshot;
import adit.importers.publishers.Imported;
import adit.sources.WorldReader;
import adit.sources.WorldSeal;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import adit.sources.units.UnitGate;
import adit.world.Observation;
import adit.world.Source;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Appends the figures of a publisher's files to the tables of a world folder. Existing bytes are not changed. The grown tables are
 * checked as a world in memory; only then, and only if no file of the world has changed since it was read, they are put in
 * place, all of them in one step.
 */
public final class WorldAppender {

    private final Snapshot before;
    private final LocalDate accessed;

    /**
     * Appends to a world.
     *
     * @param before the files from which the world was read
     * @param accessed the day on which the publisher's files were read
     */
    public WorldAppender(Snapshot before, LocalDate accessed) {
        this.before = before;
        this.accessed = accessed;
    }

    /**
     * Appends the new rows and returns the counts of all.
     *
     * @param world the world in the folder
     * @param writer the writer of its folder, open since before the world was read; empty to do everything but write
     * @param issues refused rows with the reason, and errors and warnings that the new rows cause in the world
     * @return counts of the rows; nothing was written if the world could not be read with them
     * @throws BadInputException if a file of the world was changed by another program; nothing was written then
     */
    public AppendedRows append(World world, Imported imported, Optional<FolderWriter> writer, Issues issues) {
        DataPackage descriptor = DataPackageReader.read(before, issues).orElseThrow();
        UnitGate units =
                UnitGate.of(WorldReader.readTables(before, new Issues()).orElseThrow());
        NewRows found = new NewRows(world, descriptor, units, issues);
        imported.observations().forEach(found::add);
        NoLongerNamed.tell(world, imported, issues);
        Map<String, AppendedRows.Counts> counts = new HashMap<>(found.counts());
        GrownTables grown = new GrownTables(before);
        List<Source> cited = newlyCited(world, imported, found);
        descriptor.findTable("sources").ifPresent(table -> {
            counts.put(table.file(), new AppendedRows.Counts(cited.size(), known(world, imported), 0));
            grown.append(table, RowCells.ofSources(cited, accessed));
        });
        found.rows().forEach((table, rows) -> grown.append(table, RowCells.ofObservations(table, rows)));
        boolean fits = fits(sealed(grown, descriptor), issues);
        boolean written = fits && writer.isPresent();
        if (written) {
            Unchanged.require(before);
            Map<String, byte[]> files = new HashMap<>(grown.files());
            WorldSeal.grown(before, grown.files(), descriptor).ifPresent(seal -> files.put(WorldSeal.FILE, seal));
            write(writer.orElseThrow(), files);
        }
        return new AppendedRows(counts, fits, written);
    }

    private Snapshot sealed(GrownTables grown, DataPackage descriptor) {
        return WorldSeal.grown(before, grown.files(), descriptor)
                .map(seal -> grown.world().with(Map.of(WorldSeal.FILE, seal)))
                .orElseGet(grown::world);
    }

    private static void write(FolderWriter writer, Map<String, byte[]> files) {
        try {
            FolderChange change = writer.change();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                change.put(file.getKey(), Content.of(file.getValue()));
            }
            change.make();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
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
    private boolean fits(Snapshot grown, Issues issues) {
        Issues after = new Issues();
        boolean usable = true;
        try {
            WorldReader.read(grown, after);
        } catch (BadInputException spoilt) {
            usable = false;
        }
        Set<String> known = Set.copyOf(texts(before));
        after.list().stream().filter(issue -> !known.contains(issue.text())).forEach(issues::add);
        return usable;
    }

    private static List<String> texts(Snapshot folder) {
        Issues issues = new Issues();
        WorldReader.read(folder, issues);
        return issues.list().stream().map(Issue::text).toList();
    }
}
