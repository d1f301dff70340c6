package adit.sources.rules;

import adit.sources.layout.ValueGroup;
import adit.sources.layout.WorldLayout;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks over every number of a folder that is stated with range and evidence. */
final class Groups {

    private Groups() {}

    /** Shows each group of columns in each row, whether or not something stands in it. */
    static void forEach(TableSet tables, BiConsumer<Row, ValueGroup> visitor) {
        for (String table : WorldLayout.tables()) {
            List<ValueGroup> groups = ValueGroup.listFor(table);
            for (Row row : tables.rows(table)) {
                for (ValueGroup group : groups) {
                    visitor.accept(row, group);
                }
            }
        }
    }
}
