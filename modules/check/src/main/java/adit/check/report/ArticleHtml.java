package adit.check.report;

import adit.check.text.Article;
import adit.check.text.Sentence;
import adit.check.text.Span;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.Verdict;
import adit.text.HtmlEscape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The text of the article with every checked sentence marked by its verdict, in a word and not only by colour. */
final class ArticleHtml {

    private final CheckResult result;
    private final Overview overview;
    private final String text;
    private final TreeMap<Integer, Marked> marks = new TreeMap<>();
    private final Set<Integer> headings = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private record Marked(Span at, String style, List<Integer> quantities, int statement) {}

    ArticleHtml(CheckResult result, Overview overview) {
        this.result = result;
        this.overview = overview;
        text = result.article().text();
        result.article().headings().stream()
                .filter(heading -> !heading.missing())
                .map(Article.Heading::at)
                .forEach(at -> headings.add(at.start()));
        for (int i = 0; i < result.statements().size(); i++) {
            Sentence sentence =
                    result.sentence(result.statements().get(i).statement().sentence());
            mark(sentence, "statement", List.of(), i + 1);
        }
        for (Sentence sentence : result.article().sentences()) {
            List<Integer> quantities = quantities(sentence);
            if (!quantities.isEmpty()) {
                mark(sentence, worst(quantities).word(), quantities, 0);
            }
        }
    }

    private void mark(Sentence sentence, String style, List<Integer> quantities, int statement) {
        sentence.places().forEach(at -> marks.put(at.start(), new Marked(at, style, quantities, statement)));
    }

    private List<Integer> quantities(Sentence sentence) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < result.quantities().size(); i++) {
            if (result.quantities().get(i).sentence() == sentence.number()) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private Verdict worst(List<Integer> quantities) {
        List<Verdict> order = List.of(Verdict.CONTRADICTED, Verdict.PARTLY, Verdict.NO_EVIDENCE, Verdict.SUPPORTED);
        return quantities.stream()
                .map(index -> result.quantities().get(index).verdict())
                .min(Comparator.comparingInt(order::indexOf))
                .orElse(Verdict.NO_EVIDENCE);
    }

    /** Paragraphs and headings, one for each line of the text. */
    String write() {
        StringBuilder html = new StringBuilder();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(start, end).isBlank()) {
                html.append(line(start, end));
            }
            start = end + 1;
        }
        return html.toString();
    }

    private String line(int start, int end) {
        boolean heading = headings.contains(start) && marks.subMap(start, end).isEmpty();
        return heading
                ? HtmlEscape.element("h3", text.substring(start, end).strip().replaceAll("^#+\\s*", "")) + "\n"
                : "<p>" + marked(start, end) + "</p>\n";
    }

    private String marked(int start, int end) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (Marked mark : marks.subMap(start, end).values()) {
            html.append(HtmlEscape.escape(text.substring(at, mark.at().start())));
            html.append(sentence(mark));
            at = mark.at().end();
        }
        return html.append(HtmlEscape.escape(text.substring(Math.min(at, end), end)))
                .toString();
    }

    private String sentence(Marked mark) {
        StringBuilder html = new StringBuilder("<mark class=\"" + mark.style() + "\">");
        html.append(numbers(mark)).append("</mark>");
        mark.quantities().forEach(index -> html.append(badge(index)));
        if (mark.statement() > 0) {
            String kind = overview.statements().statement(result.statements().get(mark.statement() - 1));
            html.append("<a class=\"badge statement\" href=\"#s")
                    .append(mark.statement())
                    .append("\">")
                    .append(HtmlEscape.escape(kind))
                    .append("</a>");
        }
        return html.toString();
    }

    /** The sentence with its numbers set off. */
    private String numbers(Marked mark) {
        StringBuilder html = new StringBuilder();
        int at = mark.at().start();
        for (int index : mark.quantities()) {
            Span number = result.quantities().get(index).at().shifted(mark.at().start());
            if (number.start() >= at) {
                html.append(HtmlEscape.escape(text.substring(at, number.start())));
                html.append("<span class=\"n\">")
                        .append(HtmlEscape.escape(number.of(text)))
                        .append("</span>");
                at = number.end();
            }
        }
        return html.append(HtmlEscape.escape(text.substring(at, mark.at().end())))
                .toString();
    }

    /** A link to the evidence; the first link to a claim is the target of its back link. */
    private String badge(int index) {
        CheckedQuantity quantity = result.quantities().get(index);
        String id = "q" + (index + 1);
        String anchor = used.add(id) ? " id=\"" + id + "\"" : "";
        return "<a class=\"badge " + quantity.verdict().word() + "\"" + anchor + " href=\"#c" + (index + 1) + "\">"
                + HtmlEscape.escape("[" + (index + 1) + "] " + overview.verdict(quantity.verdict())) + "</a>";
    }
}
