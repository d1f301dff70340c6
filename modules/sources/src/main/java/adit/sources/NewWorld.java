package adit.sources;

import adit.basics.Issues;
import adit.folders.Content;
import adit.folders.FolderChange;
import adit.folders.FolderWriter;
import adit.folders.Snapshot;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import adit.sources.table.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A world without figures: the descriptor of another world, and each of its tables with its heading. Copied are the rows that any world
 * needs and that say nothing about minerals: the stages, and the list of places without their figures ({@link NewPlaces}).
 */
public final class NewWorld {

    private static final String STAGES = "stages";
    private static final String PLACES = "places";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NewWorld() {}

    /** True if a world can be made in a folder: it does not exist, or contains nothing. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return !Files.isSymbolicLink(folder);
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Makes the world; all of it is there afterwards, or nothing.
     *
     * @param model the world whose descriptor, stages and places are copied
     * @param baseYear of the new world; empty for that of the model
     * @throws adit.basics.BadInputException if the model has no descriptor
     * @throws IOException if nothing can be written
     */
    public static void make(Path folder, Path model, Optional<Integer> baseYear) throws IOException {
        Snapshot from = Snapshot.of(model);
        Map<String, byte[]> files = files(from, name(folder), baseYear);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            FolderChange change = writer.change();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                change.put(file.getKey(), Content.of(file.getValue()));
            }
            change.make();
        }
    }

    private static Map<String, byte[]> files(Snapshot model, String name, Optional<Integer> baseYear)
            throws IOException {
        Issues issues = new Issues();
        Optional<DataPackage> descriptor = DataPackageReader.read(model, issues);
        issues.throwIfErrors();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DataPackage.FILE, descriptor(model, name, baseYear));
        for (TableSchema table : descriptor.orElseThrow().tables()) {
            files.put(table.file(), bytes(table(model, table)));
        }
        return files;
    }

    private static String table(Snapshot model, TableSchema table) throws IOException {
        Optional<byte[]> rows = model.find(table.file());
        if (rows.isPresent() && table.name().equals(STAGES)) {
            return new String(rows.get(), StandardCharsets.UTF_8);
        }
        if (rows.isPresent() && table.name().equals(PLACES)) {
            return NewPlaces.of(table, new String(rows.get(), StandardCharsets.UTF_8));
        }
        return String.join(",", table.fieldNames()) + "\n";
    }

    /** The schemas stay as they are; name, title, version and defaults are those of a new world. */
    private static byte[] descriptor(Snapshot model, String name, Optional<Integer> baseYear) throws IOException {
        ObjectNode root =
                (ObjectNode) JSON.readTree(model.find(DataPackage.FILE).orElseThrow());
        root.put("name", name);
        root.put("title", name);
        root.put("description", "A world of your own. Say here what it covers.");
        root.put("version", "1");
        root.remove("licenses");
        ObjectNode adit = (ObjectNode) root.get("adit");
        adit.remove("supplier");
        adit.remove("coalition");
        baseYear.ifPresent(year -> adit.put("baseYear", year));
        return bytes(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A name of a package has small letters, digits, points and hyphens. */
    private static String name(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9.-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? "world" : name;
    }
}
