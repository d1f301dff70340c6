package adit.importers.publishers.baci;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import java.util.Optional;
import java.util.Set;

/**
 * The meaning of one code of the Harmonized System: a row of {@code hs6-forms.csv}.
 *
 * @param hs6 the code as a number
 * @param exporters places from which it means this; empty for all others
 * @param form the form that it counts as; empty if it is left out, for the reason in {@code note}
 * @param content t of the form in a ton of the goods
 * @param low lower end of the content
 * @param high upper end of the content
 * @param grade how good the evidence for a flow can be at best
 * @param band factor around the usual unit value within which a quantity is believed
 * @param keepsDear true if a quantity with a unit value above the band is believed, because special grades cost more
 * @param note the quantity, for the note of an observation
 */
record Hs6Rule(
        int hs6,
        Set<PlaceId> exporters,
        Optional<FormId> form,
        double content,
        double low,
        double high,
        Grade grade,
        double band,
        boolean keepsDear,
        String note) {

    Hs6Rule {
        exporters = Set.copyOf(exporters);
    }

    /** True if the rule applies to exports of this place. */
    boolean isFor(PlaceId exporter) {
        return exporters.isEmpty() || exporters.contains(exporter);
    }
}
