package adit.world;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;

/**
 * One source's figure for one cell.
 *
 * @param cell the measured quantity
 * @param estimate value and range, in {@code unit}
 * @param unit unit as the file states it, such as {@code t/y}
 * @param grade how good the evidence is
 * @param source the citation
 * @param where table and row
 * @param note reasoning or conversion; may be empty
 */
public record Observation(
        Cell cell,
        @Measured(UnitOfMeasure.BY_ROW) Estimate estimate,
        String unit,
        Grade grade,
        SourceId source,
        RowRef where,
        String note) {}
