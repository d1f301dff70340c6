package adit.check.report;

import adit.basics.SourceId;
import adit.check.text.ArticleLanguage;
import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.StudyLink;
import adit.check.verdict.Verdict;
import adit.check.words.Gazetteer;
import adit.text.HtmlEscape;
import adit.world.Source;
import adit.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The result as one page that opens offline: no script, nothing fetched, all text of the article escaped. */
public final class CheckHtml {

    private final CheckResult result;
    private final World world;
    private final Labels labels;
    private final Messages messages;
    private final Overview overview;
    private final StringBuilder html = new StringBuilder();

    private CheckHtml(CheckResult result, World world, Gazetteer gazetteer) {
        this.result = result;
        this.world = world;
        messages = Messages.of(result.article().language());
        labels = new Labels(messages, gazetteer, world);
        overview = new Overview(result, labels, world);
    }

    /** The page. */
    public static String of(CheckResult result, World world, Gazetteer gazetteer) {
        return new CheckHtml(result, world, gazetteer).write();
    }

    private String write() {
        String title = messages.get("heading", overview.title());
        String style = "\n" + style();
        add("<!DOCTYPE html>\n<html lang=\"" + messages.language().code() + "\">\n<head>\n<meta charset=\"utf-8\">");
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style) + "\">");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        add(HtmlEscape.element("title", title));
        add("<style>" + style + "</style>\n</head>\n<body>");
        add("<a class=\"skip\" href=\"#claims\">" + HtmlEscape.escape(messages.get("html.skip")) + "</a>");
        add("<header>\n" + HtmlEscape.element("h1", title) + "\n<ul class=\"about\">");
        overview.about().forEach(words -> add(HtmlEscape.element("li", words)));
        add("</ul>\n</header>\n<main>\n<div class=\"answer\">");
        overview.answer().forEach(words -> add(HtmlEscape.element("p", words)));
        add("</div>");
        article();
        claims();
        statements();
        numbers();
        sources();
        add("</main>\n</body>\n</html>");
        return html.toString();
    }

    private void add(String line) {
        html.append(line).append('\n');
    }

    private void section(String id, String words) {
        add("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + HtmlEscape.escape(words) + "</h2>");
    }

    private void article() {
        section("article", messages.get("html.article"));
        add("<p>" + HtmlEscape.escape(messages.get("html.legend")) + "</p>\n<ul class=\"legend\">");
        for (Verdict verdict : Verdict.values()) {
            add("<li><span class=\"badge " + verdict.word() + "\">" + HtmlEscape.escape(overview.verdict(verdict))
                    + "</span></li>");
        }
        add("<li><span class=\"badge statement\">" + HtmlEscape.escape(messages.get("html.statement"))
                + "</span></li>\n</ul>");
        add("<div class=\"text\" lang=\""
                + ArticleLanguage.of(result.article().text()).code() + "\">");
        add(new ArticleHtml(result, overview).write() + "</div>\n</section>");
    }

    private void claims() {
        section("claims", messages.get("claims"));
        if (result.quantities().isEmpty()) {
            add(HtmlEscape.element("p", messages.get("answer.none")));
        } else {
            add("<p class=\"rule\">" + HtmlEscape.escape(messages.get("html.rule")) + "</p>");
        }
        EvidenceHtml evidence = new EvidenceHtml(overview, labels);
        String language = ArticleLanguage.of(result.article().text()).code();
        for (int i = 0; i < result.quantities().size(); i++) {
            html.append(evidence.of(i + 1, result.quantities().get(i), language));
        }
        add("</section>");
    }

    private void statements() {
        if (result.statements().isEmpty()) {
            return;
        }
        section("statements", messages.get("statements"));
        add(HtmlEscape.element("p", messages.get("statements.lead")) + "\n<ol class=\"statements\">");
        for (int i = 0; i < result.statements().size(); i++) {
            statement(i + 1, result.statements().get(i));
        }
        add("</ol>");
        if (!overview.statements().tests().isEmpty()) {
            add("<ul class=\"remarks\">");
            for (StudyLink test : overview.statements().tests()) {
                add(HtmlEscape.element("li", overview.statements().test(test)));
            }
            add("</ul>");
        }
        add("</section>");
    }

    private void statement(int number, CheckedStatement statement) {
        String words = result.sentence(statement.statement().sentence()).text();
        String tested = statement.tests().isEmpty()
                ? ""
                : "<br>" + HtmlEscape.escape(overview.statements().tested(statement));
        add("<li id=\"s" + number + "\"><span class=\"badge statement\">"
                + HtmlEscape.escape(overview.statements().statement(statement)) + "</span> <q lang=\""
                + ArticleLanguage.of(words).code() + "\">" + HtmlEscape.escape(words) + "</q>" + tested + "</li>");
    }

    private void numbers() {
        if (result.numbers().isEmpty()) {
            return;
        }
        section("numbers", messages.get("numbers"));
        add("<ul>");
        overview.otherNumbers().forEach(words -> add(HtmlEscape.element("li", words)));
        add("</ul>\n</section>");
    }

    private void sources() {
        if (overview.cited(EvidenceHtml.MOST_OTHERS).isEmpty()) {
            return;
        }
        section("sources", messages.get("sources"));
        add(HtmlEscape.element("p", messages.get("sources.lead")) + "\n<dl class=\"sources\">");
        overview.cited(EvidenceHtml.MOST_OTHERS).forEach(this::source);
        add("</dl>\n</section>");
    }

    private void source(SourceId id) {
        String address = world.findSource(id).map(Source::url).orElse("");
        boolean link = address.startsWith("https://") || address.startsWith("http://");
        String shown = link
                ? "<br><a rel=\"noreferrer\" href=\"" + HtmlEscape.escape(address) + "\">" + HtmlEscape.escape(address)
                        + "</a>"
                : "";
        add("<dt id=\"src-" + HtmlEscape.escape(id.code()) + "\">" + HtmlEscape.escape(id.code()) + "</dt><dd>"
                + HtmlEscape.escape(overview.citation(id)) + shown + "</dd>");
    }

    /** What a browser may do: apply the one style of the page, known by its SHA-256; fetch nothing, run nothing, send nothing. */
    private static String policy(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String style() {
        try (InputStream stream =
                Objects.requireNonNull(CheckHtml.class.getResourceAsStream("/adit/check/check.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
