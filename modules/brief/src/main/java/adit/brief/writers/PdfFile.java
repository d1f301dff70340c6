package adit.brief.writers;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A page as PDF, with its fonts inside (Japanese too). The same page and date give the same bytes. */
final class PdfFile {

    private static final String FAMILY = "Noto Sans JP";

    /** Pictures too: they are measured with this font, and another would run over their edge. */
    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private PdfFile() {}

    /**
     * The bytes of the file.
     *
     * @param html well-formed, in the print style
     * @param title for the list of documents
     * @param date of the brief, as ISO text; also the creation date of the file
     */
    static byte[] of(String html, String title, String date) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true, USES);
        builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true, USES);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(html, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document, title, date);
                document.save(out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** Without this, the library writes the current time and a generated id into the file. */
    private static void date(PDDocument document, String title, String date) {
        Calendar day = GregorianCalendar.from(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Adit");
        information.setCreator("Adit");
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId((long) title.hashCode() << 32 | Integer.toUnsignedLong(date.hashCode()));
    }

    private static FSSupplier<InputStream> font(String weight) {
        String name = "/adit/brief/fonts/NotoSansJP-" + weight + ".ttf";
        return () -> java.util.Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name);
    }
}
