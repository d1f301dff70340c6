package adit.importers.publishers;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables in the folder {@code import} of a world: which figure of a publisher is which form or plant of that world. */
public final class Mappings {

    /** Name of the folder inside a world folder. */
    public static final String FOLDER = "import";

    private final Path folder;

    private Mappings(Path folder) {
        this.folder = folder;
    }

    /** The tables of a world folder; nothing is read yet. */
    public static Mappings of(Path world) {
        return new Mappings(world.resolve(FOLDER));
    }

    /**
     * The rows of a table, such as {@code usgs-forms.csv}.
     *
     * @throws BadInputException if the world does not have the table, or if it cannot be read
     */
    public List<Row> rows(String file) {
        if (!Files.isRegularFile(folder.resolve(file))) {
            throw new BadInputException(Issue.error(
                    "no-mapping",
                    FOLDER + "/" + file,
                    0,
                    "",
                    "",
                    "the world has no mapping from the publisher's figures to its forms",
                    "copy the folder " + FOLDER + " of the shipped world into the world folder, and edit its rows"));
        }
        Issues issues = new Issues();
        List<Row> rows = TableReader.read(folder, file, issues).map(Table::rows).orElse(List.of());
        issues.throwIfErrors();
        return rows;
    }
}
