package adit.check.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page: one line for each paragraph, item or heading. Scripts, styles, forms and navigation are left out. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "main",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "blockquote",
            "br",
            "dt",
            "dd",
            "figcaption",
            "pre",
            "title",
            "td",
            "th");
    private static final String LEFT_OUT =
            "script, style, noscript, template, nav, footer, aside, form, iframe, svg, head, [hidden]";

    private HtmlText() {}

    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(2000, text.length()))
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body");
    }

    static String of(String html) {
        Document page = Jsoup.parse(html);
        String title = page.title();
        page.select(LEFT_OUT).remove();
        Element root = page.body();
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Lines(text), root);
        String words = squeezed(text);
        boolean named = title.isBlank() || words.startsWith(title.strip());
        return named ? words : title.strip() + "\n" + words;
    }

    private static String squeezed(StringBuilder text) {
        return text.toString()
                .replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll(" ?\\n[\\s]*", "\n")
                .strip();
    }

    /** Writes text nodes, and line feeds around blocks. */
    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (BLOCKS.contains(node.nodeName())) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
                text.append('\n');
            }
        }
    }
}
