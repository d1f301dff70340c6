package adit.sources.publishers.usgs;

import adit.basics.FormId;
import adit.sources.publishers.ResourceTable;
import adit.sources.table.Row;
import adit.world.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of {@code usgs-forms.csv}: which figures of USGS are which figures of a world. Where several rules of one layout lead to one
 * cell, the figures are added. A rule without a form refuses, for the reason in its note.
 *
 * @param layout where the figure stands
 * @param commodity in lower case; {@code *} for any
 * @param statistic empty for any
 * @param detail the figure's detail, or what stands in it before a comma or colon; empty for any
 * @param form the form; empty if refused
 * @param attribute word of the attribute; empty if refused
 * @param market of a price; else empty
 * @param unit of the observation
 * @param stated unit of the figure where the file does not say it, or says it wrongly; else empty
 * @param factor turns the figure into tons of the content of the form
 * @param note what the figure is, or why it is refused
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

    private static final List<FormRule> ALL = ResourceTable.rows(FormRule.class, "usgs-forms.csv").stream()
            .map(FormRule::of)
            .toList();

    /** All rules, in the order of the file. */
    static List<FormRule> list() {
        return ALL;
    }

    /** The first rule that fits. */
    static Optional<FormRule> find(Statistic figure) {
        return ALL.stream().filter(rule -> rule.fits(figure)).findFirst();
    }

    /** True if some rule, beside those for all commodities, is about this commodity. */
    static boolean knows(Statistic figure) {
        return ALL.stream()
                .anyMatch(rule ->
                        rule.layout.equals(figure.layout().word()) && rule.commodity.equals(figure.commodity()));
    }

    /** The commodities of which some rule is. */
    static Set<String> commodities() {
        return ALL.stream()
                .map(FormRule::commodity)
                .filter(name -> !name.equals("*"))
                .collect(Collectors.toSet());
    }

    /** The details of a commodity for which a rule names a form. */
    static List<String> details(Layout layout, String commodity) {
        return ALL.stream()
                .filter(rule -> rule.layout.equals(layout.word()) && rule.commodity.equals(commodity))
                .filter(rule -> !rule.refuses())
                .map(FormRule::detail)
                .toList();
    }

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

    /** How many rules of this layout lead to the same cell as this one. */
    long parts() {
        return ALL.stream().filter(this::leadsWith).count();
    }

    private boolean leadsWith(FormRule other) {
        return layout.equals(other.layout)
                && form.equals(other.form)
                && attribute.equals(other.attribute)
                && market.equals(other.market);
    }

    private boolean fits(Statistic figure) {
        return layout.equals(figure.layout().word())
                && (commodity.equals("*") || commodity.equals(figure.commodity()))
                && (statistic.isEmpty() || statistic.equals(figure.statistic()))
                && (detail.isEmpty() || begins(figure.detail()));
    }

    private boolean begins(String text) {
        return text.startsWith(detail)
                && (text.length() == detail.length() || ",:".indexOf(text.charAt(detail.length())) >= 0);
    }

    private static FormRule of(Row row) {
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
