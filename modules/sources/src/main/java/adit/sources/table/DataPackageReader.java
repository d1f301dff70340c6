package adit.sources.table;

import adit.basics.Controls;
import adit.basics.Issues;
import adit.folders.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads {@code datapackage.json} (Frictionless Data Package with {@code adit.baseYear} and, if the world has them, {@code adit.supplier} and
 * {@code adit.coalition}). */
public final class DataPackageReader {

    private DataPackageReader() {}

    /** The descriptor of a folder; empty, with at least one error among the issues, if it is missing or is not JSON. */
    public static Optional<DataPackage> read(Snapshot folder, Issues issues) {
        if (!folder.exists(DataPackage.FILE)) {
            issues.add(CellRef.ofFile(DataPackage.FILE)
                    .error(
                            "missing-file",
                            "there is no datapackage.json in " + folder.folder(),
                            "use a folder that has one"));
            return Optional.empty();
        }
        return FileBytes.find(folder, DataPackage.FILE, issues).flatMap(bytes -> parse(bytes, issues));
    }

    /** A descriptor from its bytes. */
    public static Optional<DataPackage> parse(byte[] bytes, Issues issues) {
        try {
            return Optional.of(describe(Json.parse(bytes), issues));
        } catch (JacksonException broken) {
            issues.add(new CellRef(DataPackage.FILE, line(broken), "", "")
                    .error("bad-descriptor", "this is not JSON", "look for a missing comma, quote or bracket here"));
            return Optional.empty();
        }
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr());
    }

    private static DataPackage describe(Json root, Issues issues) {
        List<TableSchema> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Json resource : root.path("resources").items()) {
            SchemaReader.read(resource, issues)
                    .filter(schema -> isNew(schema, names, issues))
                    .ifPresent(tables::add);
        }
        return new DataPackage(
                name(root, issues),
                shown(root, "title", issues),
                shown(root, "version", issues),
                format(root, issues),
                baseYear(root, issues),
                meant(root, "supplier"),
                meant(root, "coalition"),
                tables);
    }

    private static boolean isNew(TableSchema schema, Set<String> names, Issues issues) {
        if (names.add(schema.name())) {
            return true;
        }
        issues.add(bad("resources.name", schema.name(), "two resources have this name", "rename or delete one"));
        return false;
    }

    private static String name(Json root, Issues issues) {
        String name = shown(root, "name", issues);
        if (name.isBlank()) {
            issues.add(bad("name", name, "the package has no name", "write a name, such as \"world-2025\""));
        }
        return name;
    }

    /** A text that is shown on terminals and pages, which would obey control characters. */
    private static String shown(Json root, String key, Issues issues) {
        String text = root.path(key).text();
        int at = Controls.find(text);
        if (at >= 0) {
            issues.add(new CellRef(DataPackage.FILE, 0, key, Controls.clean(text))
                    .error(
                            "control-character",
                            "the text contains the control character " + Controls.name(text.charAt(at)),
                            "remove it"));
        }
        return text;
    }

    /** What a question means that does not say it; empty if the package does not say it either. */
    private static Optional<String> meant(Json root, String key) {
        return Optional.of(root.path("adit").path(key).text()).filter(code -> !code.isBlank());
    }

    private static int format(Json root, Issues issues) {
        String format = root.path("adit").path("format").text();
        if (format.isEmpty()) {
            return 1;
        }
        double number = Numbers.parse(format);
        if (number != 1 && number != DataPackage.FORMAT) {
            issues.add(bad(
                    "adit.format",
                    format,
                    "this format of worlds is not known; the newest one is " + DataPackage.FORMAT,
                    "use a newer version of Adit, or correct the number"));
            return DataPackage.FORMAT;
        }
        return (int) number;
    }

    private static int baseYear(Json root, Issues issues) {
        String year = root.path("adit").path("baseYear").text();
        if (!Numbers.isYear(year) || Numbers.parse(year) < 1900 || Numbers.parse(year) > 2100) {
            issues.add(bad(
                    "adit.baseYear",
                    year,
                    "the base year is missing or is not a year",
                    "write \"adit\": {\"baseYear\": 2024}"));
            return 0;
        }
        return Integer.parseInt(year);
    }

    static adit.basics.Issue bad(String column, String value, String message, String hint) {
        return new CellRef(DataPackage.FILE, 0, column, value).error("bad-descriptor", message, hint);
    }
}
