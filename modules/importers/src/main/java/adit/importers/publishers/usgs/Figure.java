package adit.importers.publishers.usgs;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.world.Cell;
import adit.world.Observation;

/**
 * A figure of USGS as a number for one cell of a world, or a part of that number.
 *
 * @param from the figure as in the file
 * @param rule that leads to the cell
 * @param cell of the world
 * @param estimate in the unit of the rule
 * @param note remarks about it
 */
record Figure(
        Statistic from,
        FormRule rule,
        Cell cell,
        @Measured(UnitOfMeasure.BY_ROW) Estimate estimate,
        String note) {

    /** The figure as stored in a world, under its edition. */
    Observation observation() {
        return new Observation(
                cell,
                estimate,
                rule.unit(),
                Grade.B,
                Editions.id(from.edition()),
                from.row().where(),
                note);
    }
}
