package adit.sources;

import adit.sources.table.DataPackage;
import adit.sources.table.TableSchema;
import adit.world.Attribute;
import java.util.List;
import java.util.Optional;

/** Which table of a world takes a further observation of an attribute: its own if there is one, otherwise {@code observations}. */
public final class SubjectTables {

    private static final String OTHERS = "observations";

    private SubjectTables() {}

    /** The table; empty if the descriptor describes none that takes the attribute. */
    public static Optional<TableSchema> find(DataPackage descriptor, Attribute attribute) {
        Optional<TableSchema> own = ValueTables.tableOf(attribute)
                .flatMap(descriptor::findTable)
                .filter(table -> table.fieldNames().containsAll(attribute.keys()));
        return own.isPresent() ? own : others(descriptor, attribute);
    }

    /** True if rows of the table name their cell by a subject. */
    public static boolean namesSubjects(TableSchema table) {
        return table.name().equals(OTHERS);
    }

    private static Optional<TableSchema> others(DataPackage descriptor, Attribute attribute) {
        return descriptor.findTable(OTHERS).filter(table -> {
            List<String> words =
                    table.findField("attribute").map(field -> field.words()).orElse(List.of());
            return words.isEmpty() || words.contains(attribute.word());
        });
    }
}
