package adit.brief.writers;

import adit.brief.sheet.Workbook;
import adit.charts.Charts;
import adit.text.Block;
import adit.text.HtmlPictures;
import adit.text.Language;
import adit.text.MarkdownText;
import adit.text.Medium;
import adit.text.PictureRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes briefs in any format and language. The same result, language and date give the same bytes. A picture that cannot be made
 * does not affect the rest: a sentence replaces it, and {@link WrittenBrief#failures} names it.
 */
public final class BriefWriter {

    private final PictureRenderer draughtsman;

    /** Draws with {@link Charts}. */
    public BriefWriter() {
        this(Charts::svg);
    }

    BriefWriter(PictureRenderer draughtsman) {
        this.draughtsman = draughtsman;
    }

    /** The file; {@code date} is ISO text and is shown on the brief. */
    public WrittenBrief write(Briefing briefing, Format format, Language language, String date) {
        return switch (format) {
            case MD -> text(briefing.in(language, date, false));
            case HTML -> html(briefing, briefing.in(language, date, true));
            case PDF -> pdf(briefing, briefing.in(language, date, false));
            case XLSX ->
                new WrittenBrief(
                        Workbook.of(briefing.tables(), briefing.sources(), new SheetLabels(language)), List.of());
        };
    }

    /** The brief as Markdown, which describes pictures in words; {@code date} is ISO text. */
    public static String markdown(Briefing briefing, Language language, String date) {
        return markdown(briefing.in(language, date, false));
    }

    static String markdown(Brief brief) {
        return MarkdownText.of(brief.say("brief.title", brief.title(), brief.date()), brief.blocks());
    }

    private static WrittenBrief text(Brief brief) {
        return new WrittenBrief(utf8(markdown(brief)), failures(brief));
    }

    private static List<String> failures(Brief brief) {
        return brief.blocks().stream()
                .filter(Block.Missing.class::isInstance)
                .map(block -> ((Block.Missing) block).failure())
                .toList();
    }

    private WrittenBrief html(Briefing briefing, Brief brief) {
        HtmlPictures pictures = new HtmlPictures(draughtsman, Medium.SCREEN, brief.language());
        String page = new HtmlPage(brief, briefing.provenance(brief.language()), pictures).forScreen();
        return new WrittenBrief(utf8(page), pictures.failures());
    }

    private WrittenBrief pdf(Briefing briefing, Brief brief) {
        HtmlPictures pictures = new HtmlPictures(draughtsman, Medium.PAPER, brief.language());
        String page = new HtmlPage(brief, briefing.provenance(brief.language()), pictures).forPrint();
        return new WrittenBrief(PdfFile.of(page, brief.title(), brief.date()), pictures.failures());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
