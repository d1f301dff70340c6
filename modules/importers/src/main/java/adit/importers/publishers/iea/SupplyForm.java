package adit.importers.publishers.iea;

import adit.basics.FormId;
import adit.importers.publishers.Mappings;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code iea-forms.csv}: which mineral and stage is which form.
 *
 * @param mineral as the IEA names it
 * @param stage mining or refining
 * @param form of the world
 * @param unit of the observation; the IEA counts in thousands of it
 * @param note description of the figure
 */
record SupplyForm(String mineral, String stage, FormId form, String unit, String note) {

    /** All of them. */
    static List<SupplyForm> list(Mappings mappings) {
        return mappings.rows("iea-forms.csv").stream()
                .map(row -> new SupplyForm(
                        row.text("mineral"),
                        row.text("stage"),
                        new FormId(row.text("form")),
                        row.text("unit"),
                        row.text("note")))
                .toList();
    }

    /** The form of a mineral at a stage; empty if there is none. */
    static Optional<SupplyForm> find(List<SupplyForm> forms, String mineral, String stage) {
        return forms.stream()
                .filter(each -> each.mineral.equals(mineral) && each.stage.equals(stage))
                .findFirst();
    }
}
