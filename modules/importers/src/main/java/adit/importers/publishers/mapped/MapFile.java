package adit.importers.publishers.mapped;

import adit.basics.Issues;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.mapped.map.ColumnRef;
import adit.importers.publishers.mapped.map.FileForm;
import adit.importers.publishers.mapped.map.TableMap;
import adit.importers.publishers.mapped.map.WordRef;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlFile;
import adit.runs.fields.YamlKind;
import adit.world.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A map as far as it could be read, so that faults of the map and columns that a file lacks are reported together.
 */
public final class MapFile {

    private static final YamlKind KIND = new YamlKind(
            "map",
            "begin with attribute: production",
            "docs/import.md explains maps, and the folder import of a world has some");

    private final String name;
    private final FileForm form;
    private final List<ColumnRef> columns;
    private final List<WordRef> words;
    private final Optional<TableMap> map;

    /**
     * @param name of the map, as the user wrote it
     * @param form how the files are written; the usual one where the map has a fault
     * @param columns every column that the map names
     * @param words every constant word that the map states
     * @param map without faults; empty if there is one
     */
    MapFile(String name, FileForm form, List<ColumnRef> columns, List<WordRef> words, Optional<TableMap> map) {
        this.name = name;
        this.form = form;
        this.columns = List.copyOf(columns);
        this.words = List.copyOf(words);
        this.map = map;
    }

    /** Reads a map; all its faults are added to the issues. Empty if the file cannot be read as YAML. */
    public static Optional<MapFile> read(Path file, String name, Issues issues) {
        return YamlFile.bytes(KIND, file, name, issues)
                .flatMap(bytes -> YamlFile.read(KIND, bytes, name, issues))
                .map(fields -> new MapReader(new Fields(name, "", fields, issues)).read());
    }

    /** Reads files by the map; empty if the map has a fault. */
    public Optional<Publisher> publisher() {
        return map.map(MapPublisher::new);
    }

    /** The citation of its figures; empty if the map has a fault. */
    public Optional<Source> source() {
        return map.map(TableMap::source);
    }

    String name() {
        return name;
    }

    FileForm form() {
        return form;
    }

    List<ColumnRef> columns() {
        return columns;
    }

    List<WordRef> words() {
        return words;
    }
}
