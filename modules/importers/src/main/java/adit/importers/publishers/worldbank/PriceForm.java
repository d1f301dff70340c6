package adit.importers.publishers.worldbank;

import adit.basics.FormId;
import adit.importers.publishers.Mappings;
import java.util.List;

/**
 * A row of {@code pink-sheet-forms.csv}: which column is the price of which form.
 *
 * @param heading of the column
 * @param form of the world
 * @param note description of the price
 */
record PriceForm(String heading, FormId form, String note) {

    /** All of them. */
    static List<PriceForm> list(Mappings mappings) {
        return mappings.rows("pink-sheet-forms.csv").stream()
                .map(row -> new PriceForm(row.text("heading"), new FormId(row.text("form")), row.text("note")))
                .toList();
    }
}
