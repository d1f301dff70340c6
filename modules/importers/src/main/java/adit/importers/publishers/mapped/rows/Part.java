package adit.importers.publishers.mapped.rows;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;

/**
 * One number of a file for a cell of the world.
 *
 * @param estimate value and range, in the unit of the world
 * @param unit of the world
 * @param grade of the evidence
 * @param row of the file
 * @param note may be empty
 */
record Part(@Measured(UnitOfMeasure.BY_ROW) Estimate estimate, String unit, Grade grade, int row, String note) {}
