package adit.sources;

import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A descriptor with the tables and columns of the standard that it lacks, and the tables with these columns. */
final class UpgradedDescriptor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Snapshot world;
    private final ObjectNode root;
    private final boolean newestFormat;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();

    private UpgradedDescriptor(Snapshot world, ObjectNode root, boolean newestFormat) {
        this.world = world;
        this.root = root;
        this.newestFormat = newestFormat;
    }

    /**
     * The descriptor of a world, upgraded.
     *
     * @throws adit.basics.BadInputException if the world has no descriptor that can be read
     */
    static UpgradedDescriptor of(Snapshot world, byte[] standard) throws IOException {
        Issues issues = new Issues();
        DataPackage descriptor = DataPackageReader.read(world, issues)
                .orElseThrow(() -> new adit.basics.BadInputException(issues.list()));
        issues.throwIfErrors();
        ObjectNode root =
                (ObjectNode) JSON.readTree(world.find(DataPackage.FILE).orElseThrow());
        UpgradedDescriptor upgraded = new UpgradedDescriptor(world, root, descriptor.format() == DataPackage.FORMAT);
        upgraded.add(JSON.readTree(standard));
        return upgraded;
    }

    /** True if nothing is to be done: the format is the newest, and the world has every table and column of it. */
    boolean isNewest() {
        return newestFormat && added.isEmpty();
    }

    /** The tables and columns that were added, such as {@code contents.csv} and {@code forms.substance}; of a table that is only described, its name. */
    List<String> added() {
        return Collections.unmodifiableList(added);
    }

    /** The descriptor and the tables that changed, by file name. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DataPackage.FILE, bytes(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n"));
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            byte[] former = world.find(table.getKey()).orElse(null);
            if (former != null) {
                files.put(table.getKey(), widened(former, table.getValue()));
            }
        }
        tables.forEach((file, heading) -> {
            if (!world.exists(file)) {
                files.put(file, heading);
            }
        });
        return files;
    }

    private void add(JsonNode standard) {
        ((ObjectNode) root.get("adit")).put("format", DataPackage.FORMAT);
        Map<String, JsonNode> own = byName(root.get("resources"));
        Set<String> referenced = referenced(standard);
        for (JsonNode resource : standard.get("resources")) {
            String name = resource.get("name").asString();
            JsonNode known = own.get(name);
            if (known == null) {
                ((ArrayNode) root.get("resources")).add(optional((ObjectNode) resource.deepCopy()));
                String file = resource.get("path").asString();
                boolean empty = !referenced.contains(name);
                if (empty) {
                    tables.put(file, heading(resource));
                }
                added.add(empty ? file : name);
            } else {
                addColumns(name, known, resource);
            }
        }
    }

    /** A table that an older world does not have is no error. */
    private static ObjectNode optional(ObjectNode resource) {
        resource.putObject("adit").put("optional", true);
        return resource;
    }

    private void addColumns(String table, JsonNode known, JsonNode standard) {
        ArrayNode fields = (ArrayNode) known.get("schema").get("fields");
        Map<String, JsonNode> own = byName(fields);
        for (JsonNode field : standard.get("schema").get("fields")) {
            String name = field.get("name").asString();
            if (!own.containsKey(name)) {
                fields.add(field.deepCopy());
                columns.computeIfAbsent(known.get("path").asString(), file -> new ArrayList<>())
                        .add(name);
                added.add(table + "." + name);
            }
        }
    }

    /** Tables to which rows of others refer: without its rows, such a table would make an error of each of them. */
    private static Set<String> referenced(JsonNode standard) {
        Set<String> names = new HashSet<>();
        standard.get("resources").forEach(resource -> {
            JsonNode keys = resource.get("schema").get("foreignKeys");
            if (keys != null) {
                keys.forEach(
                        key -> names.add(key.get("reference").get("resource").asString()));
            }
        });
        return names;
    }

    /** A table without rows. */
    private static byte[] heading(JsonNode resource) {
        List<String> names = new ArrayList<>();
        resource.get("schema")
                .get("fields")
                .forEach(field -> names.add(field.get("name").asString()));
        return bytes(String.join(",", names) + "\n");
    }

    private static Map<String, JsonNode> byName(JsonNode nodes) {
        Map<String, JsonNode> map = new HashMap<>();
        nodes.forEach(node -> map.put(node.get("name").asString(), node));
        return map;
    }

    private static byte[] widened(byte[] table, List<String> columns) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(table, StandardCharsets.UTF_8));
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            boolean heading = true;
            for (CsvRecord row : reader) {
                List<String> cells = new ArrayList<>(row.getFields());
                cells.addAll(heading ? columns : Collections.nCopies(columns.size(), ""));
                writer.writeRecord(cells);
                heading = false;
            }
        }
        return bytes(out.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
