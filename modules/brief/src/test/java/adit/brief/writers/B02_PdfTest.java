package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.MarkdownBrief;
import adit.brief.plan.PlanBriefing;
import adit.text.Catalogue;
import adit.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The brief as PDF, read again. */
class B02_PdfTest {

    private static final String DATE = "2026-01-12";

    private static PDDocument pdf(Language language) throws IOException {
        return Loader.loadPDF(new BriefWriter()
                .write(new PlanBriefing(Plans.late()), Format.PDF, language, DATE)
                .bytes());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", "");
    }

    /** Every sentence of the summary, key points and sources is in the PDF as in the Markdown, apart from spaces and marks. */
    @Test
    void itSaysWhatTheMarkdownSays() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument document = pdf(language)) {
                String text = text(document);
                List<String> sentences = MarkdownBrief.of(Plans.late(), DATE, language)
                        .lines()
                        .filter(line -> line.startsWith("- ") && !line.startsWith("- ["))
                        .map(line -> line.substring(2)
                                .replaceAll(" ?\\[[^\\]]*\\]", "")
                                .replace("\\", "")
                                .replaceAll("\\s+", ""))
                        .toList();
                assertThat(sentences)
                        .hasSizeGreaterThan(5)
                        .allSatisfy(sentence -> assertThat(text).contains(sentence));
            }
        }
    }

    /** Paper has no links: a reader finds a field or table by its name. */
    @Test
    void everyFieldAndTableIsNamedWhereFiguresComeFrom() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument document = pdf(language)) {
                String text = text(document);
                String from = Catalogue.of(language).say("page.from.rests").replace(" ", "");
                assertThat(text.substring(text.indexOf(from)))
                        .contains("verdict.earliest-year", "costs.total", "tables/limits.csv");
            }
        }
    }

    @Test
    void japaneseIsTextAndNotBoxes() throws IOException {
        try (PDDocument document = pdf(Language.JA)) {
            assertThat(text(document))
                    .contains("概要", "詳細", "要点", "引用・参照・底本", "付録")
                    .doesNotContain("\uFFFD");
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (PDDocument document = pdf(Language.JA)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void itCarriesTitleDayAndLanguage() throws IOException {
        try (PDDocument document = pdf(Language.EN)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bricks without Supland?");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-01-12T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theWorkbookHasEveryTableAndTheSources() {
        Briefing briefing = new PlanBriefing(Plans.late());
        byte[] xlsx = adit.brief.sheet.Workbook.of(briefing.tables(), briefing.sources());
        try (var workbook = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            List<String> sheets =
                    workbook.getSheets().map(sheet -> sheet.getName()).toList();
            assertThat(sheets).contains("curve", "limits", "starts", "costs", "dependence", "chain", "sources");
            assertThat(workbook.findSheet("curve")
                            .orElseThrow()
                            .read()
                            .get(1)
                            .getCell(0)
                            .asNumber()
                            .intValue())
                    .isEqualTo(Plans.late().plan().curve().getFirst().year());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void aJapaneseWorkbookHasJapaneseSheetsAndHeadings() throws IOException {
        byte[] xlsx = new BriefWriter()
                .write(new PlanBriefing(Plans.late()), Format.XLSX, Language.JA, DATE)
                .bytes();
        try (var workbook = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).noneMatch(name -> name.matches("[a-z-]+"));
            assertThat(workbook.findSheet("年別の供給確保率")
                            .orElseThrow()
                            .read()
                            .getFirst()
                            .getCellText(0))
                    .isEqualTo("年 [年]");
            for (var sheet : workbook.getSheets().toList()) {
                assertThat(sheet.read().getFirst().stream()
                                .map(cell -> cell.getText().replaceAll(" \\[.*", "")))
                        .as(sheet.getName())
                        .noneMatch(heading -> heading.matches("[a-z][a-z-]+"));
            }
        }
    }

    @Test
    void markdownIsPlainText() {
        String text = new String(
                new BriefWriter()
                        .write(new PlanBriefing(Plans.late()), Format.MD, Language.EN, DATE)
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(MarkdownBrief.of(Plans.late(), DATE)).doesNotContain("\uE000", "\uE001", "\uE002");
    }
}
