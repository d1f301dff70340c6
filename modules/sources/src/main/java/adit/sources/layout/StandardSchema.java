package adit.sources.layout;

import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.table.DataPackage;
import adit.sources.table.DataPackageReader;
import adit.sources.table.FieldSchema;
import adit.sources.table.ForeignKey;
import adit.sources.table.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every world must satisfy, whatever its descriptor says: types, required cells, words, limits, keys and references of the descriptor of the
 * shipped world. A descriptor may add tables, columns and stricter rules; it cannot take rules away.
 */
public final class StandardSchema {

    private static final DataPackage STANDARD = read();

    private StandardSchema() {}

    /** The descriptor of a folder, as {@link DataPackageReader} reads it; one that is a copy of the standard is not read again. */
    public static Optional<DataPackage> read(Snapshot folder, Issues issues) {
        return isStandard(folder) ? Optional.of(STANDARD) : DataPackageReader.read(folder, issues);
    }

    private static boolean isStandard(Snapshot folder) {
        try {
            return folder.exists(DataPackage.FILE)
                    && folder.find(DataPackage.FILE)
                            .filter(bytes -> Arrays.equals(bytes, bytes()))
                            .isPresent();
        } catch (IOException reported) { // by the reader
            return false;
        }
    }

    /** The descriptor with the rules of the standard added to its own. */
    public static DataPackage applied(DataPackage descriptor) {
        if (descriptor.equals(STANDARD)) {
            return STANDARD;
        }
        Set<String> described =
                descriptor.tables().stream().map(TableSchema::name).collect(Collectors.toSet());
        return descriptor.with(descriptor.tables().stream()
                .map(own -> STANDARD.findTable(own.name())
                        .map(standard -> merged(own, standard, described))
                        .orElse(own))
                .toList());
    }

    /** The tables of the standard. */
    public static List<TableSchema> tables() {
        return STANDARD.tables();
    }

    /** The bytes of the standard descriptor, {@code datapackage.json}. */
    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(StandardSchema.class.getResourceAsStream("datapackage.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataPackage read() {
        Issues issues = new Issues();
        Optional<DataPackage> standard = DataPackageReader.parse(bytes(), issues);
        issues.throwIfErrors();
        return standard.orElseThrow();
    }

    private static TableSchema merged(TableSchema own, TableSchema standard, Set<String> described) {
        List<FieldSchema> fields = own.fields().stream()
                .map(field -> standard.findField(field.name())
                        .map(rule -> rule.and(field))
                        .orElse(field))
                .toList();
        Set<String> names = fields.stream().map(FieldSchema::name).collect(Collectors.toSet());
        boolean keyed = names.containsAll(standard.primaryKey());
        Set<ForeignKey> keys = new LinkedHashSet<>(own.foreignKeys());
        standard.foreignKeys().stream()
                .filter(key -> names.contains(key.field()) && described.contains(key.resource()))
                .forEach(keys::add);
        return new TableSchema(
                own.name(),
                own.file(),
                own.optional(),
                fields,
                keyed ? standard.primaryKey() : own.primaryKey(),
                new ArrayList<>(keys));
    }
}
