package adit.brief;

import adit.brief.sheet.Workbook;
import adit.charts.Charts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Writes briefs in any format and language. The engine that draws pictures is started in the background when the writer is
 * made, used for every brief, and freed by {@link #close}; where there is none, pages come without pictures and say so. The same
 * result, language and date give the same bytes.
 */
public final class BriefWriter implements AutoCloseable {

    private final CompletableFuture<Optional<Charts>> charts =
            CompletableFuture.supplyAsync(() -> Charts.available() ? Optional.of(Charts.open()) : Optional.empty());

    /** The file's bytes; {@code date} is ISO text and stands on the brief. */
    public byte[] write(Briefing briefing, Format format, Language language, String date) {
        return switch (format) {
            case MD -> utf8(markdown(briefing, language, date));
            case HTML -> utf8(html(briefing, language, date));
            case PDF -> pdf(briefing, language, date);
            case XLSX -> Workbook.of(briefing.tables(), briefing.sources(), new SheetLabels(language));
        };
    }

    /** Markdown needs no pictures. */
    static String markdown(Briefing briefing, Language language, String date) {
        Brief brief = briefing.in(language, date, false);
        return MarkdownText.of(brief.say("brief.title", brief.title(), brief.date()), brief.blocks());
    }

    private String html(Briefing briefing, Language language, String date) {
        return page(briefing, briefing.in(language, date, true), false).forScreen();
    }

    private byte[] pdf(Briefing briefing, Language language, String date) {
        Brief brief = briefing.in(language, date, false);
        return PdfFile.of(page(briefing, brief, true).forPrint(), brief.title(), date);
    }

    private HtmlPage page(Briefing briefing, Brief brief, boolean paper) {
        Language language = brief.language();
        HtmlPictures pictures = charts.join()
                .<HtmlPictures>map(drawing -> new DrawnPictures(drawing, paper))
                .orElseGet(() -> new NoPictures(language));
        return new HtmlPage(brief, briefing.provenance(language), pictures);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Frees the engine. */
    @Override
    public void close() {
        charts.join().ifPresent(Charts::close);
    }
}
