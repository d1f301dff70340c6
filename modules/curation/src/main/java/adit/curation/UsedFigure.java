package adit.curation;

import adit.basics.Grade;
import adit.basics.SourceId;
import adit.world.Observation;

/**
 * The figure of a cell that one side of a comparison uses.
 *
 * @param value in {@code unit}
 * @param unit as the file states it
 * @param grade evidence
 * @param source citation
 */
public record UsedFigure(double value, String unit, Grade grade, SourceId source) {

    static UsedFigure of(Observation observation) {
        return new UsedFigure(
                observation.estimate().value(), observation.unit(), observation.grade(), observation.source());
    }
}
