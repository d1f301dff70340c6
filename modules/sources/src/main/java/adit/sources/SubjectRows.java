package adit.sources;

import adit.sources.layout.Subjects;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.WorldBuilder;

/** {@code observations.csv}: further observations of cells of any attribute. */
final class SubjectRows {

    private SubjectRows() {}

    static void addTo(WorldBuilder builder, TableSet tables) {
        for (Row row : tables.rows("observations")) {
            Attribute attribute = Subjects.findAttribute(row.text("attribute"))
                    .orElseThrow(() -> UnusableCellException.of(row, "attribute", "this attribute does not exist"));
            builder.add(Observations.of(row, ValueGroup.VALUE, attribute, Subjects.keys(row.text("subject"))));
        }
    }
}
