package adit.check.verdict;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.check.claim.Measure;
import java.util.List;

/**
 * One source's figure for what a claim speaks of.
 *
 * @param form which form
 * @param place code of the country or group
 * @param measure what is measured
 * @param year year of the figure; of a change the later one
 * @param estimate value and range, in the unit of the claim: shares and changes 0 to 1, tons, US$ a ton, times, ranks
 * @param grade how good the evidence is
 * @param sources its sources
 * @param assumed true if most of it is assumption (grade E): it is shown, and decides nothing
 * @param note further information, such as the dates of a control; may be empty
 */
public record SourceFigure(
        FormId form,
        String place,
        Measure measure,
        int year,
        @Measured(UnitOfMeasure.BY_ROW) Estimate estimate,
        Grade grade,
        List<SourceId> sources,
        boolean assumed,
        String note) {

    public SourceFigure {
        sources = List.copyOf(sources);
    }
}
