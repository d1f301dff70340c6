package adit.sources;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.folders.Folders;
import adit.folders.Snapshot;
import adit.sources.layout.StandardSchema;
import adit.sources.layout.Undescribed;
import adit.sources.layout.WorldLayout;
import adit.sources.schema.SchemaChecker;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSet;
import adit.sources.table.TableSetReader;
import adit.sources.units.UnitGate;
import adit.world.Form;
import adit.world.Place;
import adit.world.World;
import adit.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a world folder: CSV tables described by {@code datapackage.json}. Reading continues after an error, so that a user
 * sees all of them at once.
 */
public final class WorldReader {

    private WorldReader() {}

    /** The world in a folder; throws {@link BadInputException} with every issue if one of them is an error. */
    public static World read(Path folder) {
        return read(folder, new Issues());
    }

    /**
     * The world in a folder; adds errors and warnings to {@code issues}, and throws {@link BadInputException} with all of them
     * if one is an error. After a normal return they contain the warnings.
     */
    public static World read(Path folder, Issues issues) {
        return read(Snapshot.of(folder), issues);
    }

    /** The same; afterwards the snapshot holds the bytes of every file from which the world was read. */
    public static World read(Snapshot folder, Issues issues) {
        Optional<TableSet> read = readUnchecked(folder, issues);
        if (read.isEmpty()) {
            throw new BadInputException(issues.list());
        }
        TableSet tables = read.get();
        check(tables, issues);
        issues.throwIfErrors();
        World world = WorldMapper.map(tables, issues);
        issues.throwIfErrors();
        return world;
    }

    private static void check(TableSet tables, Issues issues) {
        SchemaChecker.check(tables, issues);
        WorldRules.check(tables, issues);
    }

    /**
     * Only places and forms, as far as they can be read: enough to check the words of a study whose world has errors. Reports
     * no issue; empty if there is no descriptor.
     */
    public static Optional<World> names(Snapshot folder) {
        return readTables(folder, new Issues()).map(tables -> {
            WorldBuilder builder =
                    new WorldBuilder(String.valueOf(folder.folder().getFileName()), 0);
            tables.index("places", "place").forEach((id, row) -> {
                Optional<PlaceId> within =
                        row.has("within") ? Optional.of(new PlaceId(row.text("within"))) : Optional.empty();
                builder.add(new Place(new PlaceId(id), row.text("name"), row.text("name_ja"), within));
            });
            tables.index("forms", "form")
                    .forEach((id, row) -> builder.add(new Form(
                            new FormId(id),
                            row.text("name"),
                            row.text("name_ja"),
                            row.text("commodity"),
                            row.text("stage"),
                            row.text("basis"))));
            return builder.build();
        });
    }

    /** The tables of a folder, checked by schema and by rule; empty only if the descriptor cannot be read. */
    public static Optional<TableSet> readTables(Snapshot folder, Issues issues) {
        Optional<TableSet> tables = readUnchecked(folder, issues);
        tables.ifPresent(found -> check(found, issues));
        return tables;
    }

    private static Optional<TableSet> readUnchecked(Snapshot folder, Issues issues) {
        try {
            Folders.settle(folder.folder());
        } catch (IOException unsettled) {
            issues.add(Issue.error(
                    "unfinished-change",
                    String.valueOf(folder.folder()),
                    0,
                    "",
                    "",
                    "another command is writing to this folder, or was stopped while it did",
                    "wait until it has ended; if none is running, make the folder writable and run the command again"));
            return Optional.empty();
        }
        Optional<DataPackage> descriptor = StandardSchema.read(folder, issues);
        descriptor.ifPresent(found -> WorldLayout.check(found, issues));
        Optional<TableSet> tables =
                descriptor.map(StandardSchema::applied).map(found -> TableSetReader.read(folder, found, issues));
        tables.ifPresent(found -> {
            if (issues.list().stream().noneMatch(issue -> issue.file().equals(DataPackage.FILE))) {
                Undescribed.check(folder, found.descriptor(), issues);
            }
            WorldSeal.check(folder, found, issues);
        });
        return tables.map(found -> UnitGate.apply(found, issues));
    }
}
