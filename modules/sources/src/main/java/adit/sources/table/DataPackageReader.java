package adit.sources.table;

import adit.basics.Issues;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code datapackage.json} (Frictionless Data Package with {@code adit.baseYear}). */
public final class DataPackageReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DataPackageReader() {}

    /** The descriptor of a folder; empty, with at least one error among the issues, if it is missing or is not JSON. */
    public static Optional<DataPackage> read(Path folder, Issues issues) {
        Path file = folder.resolve(DataPackage.FILE);
        if (!Files.isRegularFile(file)) {
            issues.add(CellRef.ofFile(DataPackage.FILE)
                    .error("missing-file", "there is no descriptor in " + folder, "name a folder that has one"));
            return Optional.empty();
        }
        try {
            return Optional.of(describe(JSON.readTree(Files.readAllBytes(file)), issues));
        } catch (JsonProcessingException broken) {
            issues.add(new CellRef(DataPackage.FILE, line(broken), "", "")
                    .error("bad-descriptor", "this is not JSON", "look for a missing comma, quote or bracket here"));
        } catch (IOException unreadable) {
            issues.add(CellRef.ofFile(DataPackage.FILE)
                    .error("unreadable-file", "the file cannot be read", "check that it may be read"));
        }
        return Optional.empty();
    }

    private static int line(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr());
    }

    private static DataPackage describe(JsonNode root, Issues issues) {
        List<TableSchema> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode resource : root.path("resources")) {
            SchemaReader.read(resource, issues)
                    .filter(schema -> isNew(schema, names, issues))
                    .ifPresent(tables::add);
        }
        return new DataPackage(
                name(root, issues),
                root.path("title").asText(""),
                root.path("version").asText(""),
                baseYear(root, issues),
                tables);
    }

    private static boolean isNew(TableSchema schema, Set<String> names, Issues issues) {
        if (names.add(schema.name())) {
            return true;
        }
        issues.add(bad("resources.name", schema.name(), "two resources have this name", "rename or delete one"));
        return false;
    }

    private static String name(JsonNode root, Issues issues) {
        String name = root.path("name").asText("");
        if (name.isBlank()) {
            issues.add(bad("name", name, "the package has no name", "write a name, such as \"world-2025\""));
        }
        return name;
    }

    private static int baseYear(JsonNode root, Issues issues) {
        JsonNode year = root.path("adit").path("baseYear");
        if (!year.isInt() || year.asInt() < 1900 || year.asInt() > 2100) {
            issues.add(bad(
                    "adit.baseYear",
                    year.asText(""),
                    "the base year is missing or is not a year",
                    "write \"adit\": {\"baseYear\": 2024}"));
        }
        return year.asInt(0);
    }

    static adit.basics.Issue bad(String column, String value, String message, String hint) {
        return new CellRef(DataPackage.FILE, 0, column, value).error("bad-descriptor", message, hint);
    }
}
