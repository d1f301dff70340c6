package adit.sources;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.sources.layout.WorldLayout;
import adit.sources.rules.WorldRules;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import adit.sources.table.TableSet;
import adit.sources.table.TableSetReader;
import adit.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a world folder: CSV tables described by {@code datapackage.json}. Reading goes on after a fault, so that a user
 * sees all of them at once.
 */
public final class WorldReader {

    private WorldReader() {}

    /** The world in a folder; throws {@link BadInputException} with every issue if one of them is an error. */
    public static World read(Path folder) {
        return read(folder, new Issues());
    }

    /**
     * The world in a folder; adds what was found to {@code issues}, and throws {@link BadInputException} with all of them
     * if one is an error. After a normal return they hold the warnings.
     */
    public static World read(Path folder, Issues issues) {
        Optional<TableSet> tables = readTables(folder, issues);
        issues.throwIfErrors();
        World world = WorldMapper.map(tables.orElseThrow(), issues);
        issues.throwIfErrors();
        return world;
    }

    /** The tables of a folder, checked by schema and by rule; empty only if the descriptor cannot be read. */
    static Optional<TableSet> readTables(Path folder, Issues issues) {
        Optional<DataPackage> descriptor = DataPackageReader.read(folder, issues);
        descriptor.ifPresent(found -> WorldLayout.check(found, issues));
        Optional<TableSet> tables = descriptor.map(found -> TableSetReader.read(folder, found, issues));
        tables.ifPresent(found -> WorldRules.check(found, issues));
        return tables;
    }
}
