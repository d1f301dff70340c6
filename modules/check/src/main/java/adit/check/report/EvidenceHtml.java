package adit.check.report;

import adit.check.claim.Measure.Base;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.ComparedFigure;
import adit.check.verdict.SourceFigure;
import adit.text.HtmlEscape;
import java.util.List;
import java.util.stream.Collectors;

/** The evidence for one number: what is claimed, the figures of the sources, and remarks. */
final class EvidenceHtml {

    /** So many figures that decide nothing are shown. */
    static final int MOST_OTHERS = 12;

    private final Overview overview;
    private final Labels labels;
    private final Messages messages;

    EvidenceHtml(Overview overview, Labels labels) {
        this.overview = overview;
        this.labels = labels;
        this.messages = labels.messages();
    }

    /** A section with heading, quotation, table and remarks. */
    String of(int number, CheckedQuantity quantity, String articleLanguage) {
        CheckedClaim first = quantity.claims().getFirst();
        boolean several = quantity.claims().size() > 1;
        String subject =
                labels.subject(first.claim(), !several) + overview.claims().number(first.claim());
        StringBuilder html = new StringBuilder("<section class=\"claim\" aria-labelledby=\"c" + number + "\">\n");
        html.append("<h3 id=\"c").append(number).append("\">[").append(number).append("] ");
        html.append(badge(quantity.verdict().word(), overview.verdict(quantity.verdict())))
                .append("</h3>\n");
        html.append("<blockquote lang=\"").append(articleLanguage).append("\">");
        html.append(HtmlEscape.escape(overview.sentence(quantity).text())).append("</blockquote>\n");
        html.append("<p class=\"subject\">").append(HtmlEscape.escape(subject)).append("</p>\n");
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(HtmlEscape.escape(messages.get("html.evidence") + " " + number))
                .append("\">\n");
        html.append(table(quantity, subject)).append("</div>\n");
        html.append(remarks(quantity));
        return html.append("<p><a href=\"#q")
                .append(number)
                .append("\">")
                .append(HtmlEscape.escape(messages.get("html.back")))
                .append("</a></p>\n</section>\n")
                .toString();
    }

    private static String badge(String style, String words) {
        return "<span class=\"badge " + style + "\">" + HtmlEscape.escape(words) + "</span>";
    }

    private String table(CheckedQuantity quantity, String subject) {
        boolean controls = quantity.claims().getFirst().claim().measure().of() == Base.POLICY;
        List<String> keys = controls
                ? List.of("commodity", "verdict", "stage", "control", "grade", "source", "agreement")
                : List.of("commodity", "verdict", "stage", "year", "figure", "range", "grade", "source", "agreement");
        String heading = keys.stream()
                .map(key -> "<th scope=\"col\">" + HtmlEscape.escape(messages.get("column." + key)) + "</th>")
                .collect(Collectors.joining());
        StringBuilder html = new StringBuilder("<table>\n<caption>");
        html.append(HtmlEscape.escape(messages.get("evidence.caption", subject)))
                .append("</caption>\n");
        html.append("<thead><tr>").append(heading).append("</tr></thead>\n<tbody>\n");
        quantity.claims().forEach(claim -> html.append(rows(claim, controls, keys.size())));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String rows(CheckedClaim claim, boolean controls, int columns) {
        List<ComparedFigure> shown = overview.claims().shown(claim, MOST_OTHERS);
        int height = Math.max(1, shown.size());
        String span = height > 1 ? " rowspan=\"" + height + "\"" : "";
        String head = "<th scope=\"" + (height > 1 ? "rowgroup" : "row") + "\"" + span + ">"
                + HtmlEscape.escape(labels.commodity(claim.claim().commodity())) + "</th><td" + span + ">"
                + badge(claim.verdict().word(), overview.verdict(claim.verdict())) + "</td>";
        if (shown.isEmpty()) {
            return "<tr>" + head + "<td colspan=\"" + (columns - 2) + "\">"
                    + HtmlEscape.escape(messages.get("evidence.none")) + "</td></tr>\n";
        }
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            html.append(shown.get(i).decides() ? "<tr>" : "<tr class=\"other\">");
            html.append(i == 0 ? head : "")
                    .append(cells(shown.get(i), controls))
                    .append("</tr>\n");
        }
        return html.toString();
    }

    private String cells(ComparedFigure figure, boolean control) {
        SourceFigure finding = figure.finding();
        String sources = finding.sources().stream()
                .map(id -> "<a href=\"#src-" + HtmlEscape.escape(id.code()) + "\">" + HtmlEscape.escape(id.code())
                        + "</a>")
                .collect(Collectors.joining(" "));
        String number = control
                ? cell(labels.value(finding))
                : numeric(String.valueOf(finding.year()))
                        + numeric(labels.value(finding))
                        + numeric(labels.range(finding));
        return cell(labels.what(finding)) + number + cell(finding.grade().name()) + "<td>" + sources + "</td>"
                + cell(overview.claims().agreement(figure));
    }

    private static String cell(String text) {
        return HtmlEscape.element("td", text);
    }

    private static String numeric(String text) {
        return "<td class=\"number\">" + HtmlEscape.escape(text) + "</td>";
    }

    private String remarks(CheckedQuantity quantity) {
        List<String> remarks = overview.claims().remarks(quantity);
        return remarks.isEmpty()
                ? ""
                : remarks.stream()
                        .map(words -> HtmlEscape.element("li", words))
                        .collect(Collectors.joining("\n", "<ul class=\"remarks\">\n", "\n</ul>\n"));
    }
}
