package adit.importers.publishers.usgs;

import adit.basics.FormId;
import adit.sources.table.Row;
import adit.world.Attribute;
import java.util.Locale;

/**
 * A row of {@code usgs-forms.csv}: which figures of USGS are which figures of a world. Where several rules of one layout lead to one
 * cell, the figures are added. A rule without a form refuses, for the reason in its note.
 *
 * @param layout the table of the figure
 * @param commodity in lower case; {@code *} for any
 * @param statistic empty for any
 * @param detail the figure's detail, or its part before a comma or colon; empty for any
 * @param form the form; empty if refused
 * @param attribute word of the attribute; empty if refused
 * @param market of a price; else empty
 * @param unit of the observation
 * @param stated unit of the figure where the file does not say it, or says it wrongly; else empty
 * @param factor turns the figure into tons of the content of the form
 * @param note description of the figure, or why it is refused
 */
record FormRule(
        String layout,
        String commodity,
        String statistic,
        String detail,
        String form,
        String attribute,
        String market,
        String unit,
        String stated,
        double factor,
        String note) {

    /** True if the rule refuses. */
    boolean refuses() {
        return form.isEmpty();
    }

    /** The form; only if the rule does not refuse. */
    FormId formId() {
        return new FormId(form);
    }

    /** The attribute; only if the rule does not refuse. */
    Attribute attributeOf() {
        return Attribute.valueOf(attribute.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True if another rule of the same layout leads to the same cell. */
    boolean leadsWith(FormRule other) {
        return layout.equals(other.layout)
                && form.equals(other.form)
                && attribute.equals(other.attribute)
                && market.equals(other.market);
    }

    /** True if a figure is one of those that the rule is about. */
    boolean fits(Statistic figure) {
        return layout.equals(figure.layout().word())
                && (commodity.equals("*") || commodity.equals(figure.commodity()))
                && (statistic.isEmpty() || statistic.equals(figure.statistic()))
                && (detail.isEmpty() || begins(figure.detail()));
    }

    private boolean begins(String text) {
        return text.startsWith(detail)
                && (text.length() == detail.length() || ",:".indexOf(text.charAt(detail.length())) >= 0);
    }

    /** The rule of a row. */
    static FormRule of(Row row) {
        return new FormRule(
                row.text("table"),
                row.text("commodity"),
                row.text("statistic"),
                row.text("detail"),
                row.text("form"),
                row.text("attribute"),
                row.text("market"),
                row.text("unit"),
                row.text("stated"),
                row.number("factor"),
                row.text("note"));
    }
}
