package adit.sources;

import adit.basics.Issues;
import adit.basics.SourceId;
import adit.sources.layout.Subjects;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Erratum;
import adit.world.Observation;
import adit.world.WorldBuilder;
import java.util.Optional;

/**
 * {@code errata.csv}: figures that were corrected after their publication. The observation of the cell by source {@code corrects} that
 * has the value {@code stated} is withdrawn; the row's own value replaces it, with its own source.
 */
final class ErratumRows {

    private static final double SAME = 1e-9;

    private ErratumRows() {}

    /** To be called after all other observations were added; an erratum that corrects nothing is a warning. */
    static void addTo(WorldBuilder builder, TableSet tables, Issues issues) {
        for (Row row : tables.rows("errata")) {
            Attribute attribute = Subjects.findAttribute(row.text("attribute"))
                    .orElseThrow(() -> UnusableCellException.of(row, "attribute", "this attribute does not exist"));
            Cell cell = new Cell(attribute, Subjects.keys(row.text("subject")));
            Optional<Observation> stated = find(builder, cell, row);
            builder.add(Observations.of(row, ValueGroup.VALUE, attribute, cell.keys()));
            stated.ifPresentOrElse(
                    found -> builder.add(new Erratum(found, new SourceId(row.text("source")), row.text("note"))),
                    () -> issues.add(row.at("subject")
                            .warning(
                                    "idle-erratum",
                                    "there is no figure of " + row.text("corrects") + " in this cell with the value "
                                            + row.text("stated"),
                                    "delete the row, or correct source and value to those in the table")));
        }
    }

    private static Optional<Observation> find(WorldBuilder builder, Cell cell, Row row) {
        SourceId source = new SourceId(row.text("corrects"));
        double stated = row.number("stated");
        return builder.observations(cell).stream()
                .filter(each -> each.source().equals(source)
                        && Math.abs(each.estimate().value() - stated) <= SAME * Math.max(1, Math.abs(stated)))
                .findFirst();
    }
}
