package adit.sources.rules.evidence;

import adit.sources.layout.ValueColumns;
import adit.sources.layout.ValueGroup;
import adit.sources.layout.WorldLayout;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Walks over every number of a folder that is stated with range and evidence. */
final class Groups {

    private Groups() {}

    /** Visits each group of columns in each row, even if it is empty. */
    static void forEach(TableSet tables, BiConsumer<Row, ValueColumns> visitor) {
        forEach(tables, group -> true, visitor);
    }

    /** Visits the requested groups in each row that can have them. */
    static void forEach(TableSet tables, Predicate<ValueGroup> wanted, BiConsumer<Row, ValueColumns> visitor) {
        for (String name : WorldLayout.tables()) {
            tables.find(name)
                    .ifPresent(table -> ValueGroup.listFor(name).stream()
                            .filter(wanted)
                            .map(group -> group.in(table.heading()))
                            .forEach(columns -> table.rows().forEach(row -> visitor.accept(row, columns))));
        }
    }
}
