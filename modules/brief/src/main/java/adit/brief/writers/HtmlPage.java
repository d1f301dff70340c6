package adit.brief.writers;

import adit.text.ContentPolicy;
import adit.text.HtmlEscape;
import adit.text.HtmlLinks;
import adit.text.HtmlPictures;
import adit.text.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A brief as one HTML file that opens offline: styles, pictures and script are inside, nothing is fetched. It can be read
 * without the script (which only sorts tables), in print, by keyboard and by a screen reader, in light and in dark. The text is
 * well-formed XML, so that the PDF is made from the same.
 */
final class HtmlPage {

    private final Brief brief;
    private final Provenance provenance;
    private final HtmlPictures pictures;

    HtmlPage(Brief brief, Provenance provenance, HtmlPictures pictures) {
        this.brief = brief;
        this.provenance = provenance;
        this.pictures = pictures;
    }

    /** For a browser. */
    String forScreen() {
        String style = "\n" + resource("/adit/brief/page.css") + pictures.css();
        String script = "\n" + resource("/adit/brief/page.js");
        return page(
                ContentPolicy.meta(style, script) + "<style>" + style + "</style>",
                "<script>" + script + "</script>\n");
    }

    /** For the maker of PDF: its own style, no script. */
    String forPrint() {
        return page("<style>\n" + resource("/adit/brief/print.css") + "</style>", "");
    }

    private String page(String style, String script) {
        HtmlLinks links = new HtmlLinks(brief.linkable(), provenance::hint, name -> brief.say("part." + name));
        HtmlText text = new HtmlText(links, brief.linkable(), pictures);
        String body = text.write(brief.parts());
        String asked = new HtmlText(links, brief.linkable(), pictures).write(brief.asked());
        return "<!DOCTYPE html>\n<html lang=\"" + brief.language().code() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"generator\" content=\"Adit\"/>\n<meta name=\"date\" content=\""
                + HtmlEscape.escape(brief.date())
                + "\"/>\n<title>" + HtmlEscape.escape(brief.title()) + "</title>\n" + style + "\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#text\">" + HtmlEscape.escape(brief.say("page.skip")) + "</a>\n"
                + "<header>\n<h1>" + HtmlEscape.escape(brief.title()) + "</h1>\n<p>"
                + HtmlEscape.escape(brief.say("page.date", brief.date())) + "</p>\n" + asked + contents(text)
                + "</header>\n<main id=\"text\">\n" + body + from(links) + "</main>\n<footer>\n"
                + HtmlEscape.escape(brief.say("page.made", adit.study.Version.current())) + "\n</footer>\n" + script
                + "</body>\n</html>\n";
    }

    private String contents(HtmlText text) {
        StringBuilder out = new StringBuilder("<details class=\"contents\">\n<summary>"
                + HtmlEscape.escape(brief.say("page.contents")) + "</summary>\n<nav aria-label=\""
                + HtmlEscape.escape(brief.say("page.contents")) + "\">\n<ol>\n");
        boolean inner = false;
        boolean any = false;
        for (HtmlText.Entry entry : text.entries()) {
            if (entry.level() > 3) {
                continue;
            }
            boolean deeper = entry.level() == 3;
            if (deeper && !inner) {
                out.append(any ? "<ol>\n" : "<li><ol>\n");
            } else if (!deeper) {
                out.append(inner ? "</ol></li>\n" : any ? "</li>\n" : "");
            }
            out.append("<li><a href=\"#%s\">%s</a>%s"
                    .formatted(entry.id(), HtmlEscape.escape(entry.text()), deeper ? "</li>\n" : ""));
            inner = deeper;
            any = true;
        }
        return out.append(inner ? "</ol></li>\n" : any ? "</li>\n" : "<li></li>\n")
                .append("</ol>\n</nav>\n</details>\n")
                .toString();
    }

    /** Where the figures come from; the basis of a line may refer to further fields, which are also listed. */
    private String from(HtmlLinks links) {
        Map<String, String> rows = new TreeMap<>();
        while (!rows.keySet().containsAll(links.fields())) {
            for (String ref : links.fields()) {
                rows.computeIfAbsent(ref, one -> row(provenance.line(one), links));
            }
        }
        return "<section aria-labelledby=\"from\">\n<h2 id=\"from\">" + HtmlEscape.escape(brief.say("page.from"))
                + "</h2>\n<p>"
                + HtmlEscape.escape(brief.say("page.from.words")) + "</p>\n"
                + "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + HtmlEscape.escape(brief.say("page.from.field"))
                + "\">\n<table>\n<thead><tr>" + head("page.from.field", "")
                + head("page.from.value", " class=\"number\"")
                + head("page.from.unit", "") + head("page.from.rests", "") + "</tr></thead>\n<tbody>\n"
                + String.join("", rows.values())
                + "</tbody>\n</table>\n</div>\n</section>\n";
    }

    private static String row(Provenance.Line line, HtmlLinks links) {
        return "<tr id=\"%s\"><th scope=\"row\"><code>%s</code></th><td class=\"number\">%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        HtmlLinks.id(line.ref()),
                        HtmlEscape.escape(line.ref().replace("run: ", "")),
                        HtmlEscape.escape(line.value()),
                        HtmlEscape.escape(line.unit()),
                        links.of(line.restsOn()));
    }

    private String head(String key, String attributes) {
        return "<th scope=\"col\"" + attributes + ">" + HtmlEscape.escape(brief.say(key)) + "</th>";
    }

    private static String resource(String name) {
        try (InputStream in = java.util.Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
