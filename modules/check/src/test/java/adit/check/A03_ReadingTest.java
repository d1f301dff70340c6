package adit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.check.read.ArticleFile;
import adit.check.read.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings, formats, and what cannot be read. */
class A03_ReadingTest {

    private static final String WORDS = "重要鉱物の要点\n中国は銅の精錬で世界の44%を占めている。これは統計による数値である。\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-16, UTF-16",
        "windows-31j, Shift_JIS",
        "EUC-JP, EUC-JP"
    })
    void encodingsAreRecognised(String written, String named) {
        String words = written.startsWith("UTF-16") ? WORDS + "China refines 44% of copper.\n" : WORDS;
        ArticleFile read = ArticleReader.read("a.txt", words.getBytes(Charset.forName(written)));
        assertThat(read.text()).isEqualTo(words);
        assertThat(read.encoding()).isEqualTo(named);
    }

    @Test
    void aByteOrderMarkIsNoLetter() {
        ArticleFile read = ArticleReader.read("a.txt", ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).startsWith("重要");
    }

    @Test
    void aPageGivesItsWordsWithoutScriptsAndMenus() {
        String html =
                "<html><head><title>Title</title><style>p{}</style></head><body><nav>Menu 99%</nav><h2>Summary</h2>"
                        + "<p>China refines <b>44%</b> of&nbsp;copper.</p><script>alert('47%')</script><ul><li>One</li></ul></body></html>";
        ArticleFile read = ArticleReader.read("a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo("Title\nSummary\nChina refines 44% of copper.\nOne");
    }

    @Test
    void markdownLosesItsMarks() {
        String text = "# Title\n\nChina **refines** [44%](https://example.org/99%) of _copper_.\n";
        assertThat(ArticleReader.read("a.md", text.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("# Title\n\nChina refines 44% of copper.\n");
    }

    @Test
    void aPdfGivesItsText() throws IOException {
        ArticleFile read = ArticleReader.read("a.pdf", pdf("China refines 44% of the copper of the world."));
        assertThat(read.kind()).isEqualTo("pdf");
        assertThat(read.text()).contains("China refines 44% of the copper");
    }

    @Test
    void whatHoldsNoTextIsSaid() throws IOException {
        refuses("empty", new byte[0]);
        refuses("empty", "  \n \n".getBytes(StandardCharsets.UTF_8));
        refuses("binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 7, 0, 0, 0, 1});
        refuses("no-text", pdf(""));
        refuses("broken-pdf", "%PDF-1.7 and then nothing that a reader knows".getBytes(StandardCharsets.UTF_8));
        refuses("too-large", new byte[50 * 1024 * 1024]);
    }

    @Test
    void lettersOnceReadInAWrongEncodingAreSaid() {
        String garbled = new String(WORDS.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        refuses("mis-encoded", garbled.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void halfOfOneEncodingAndHalfOfAnotherIsSaid() {
        byte[] utf8 = WORDS.getBytes(StandardCharsets.UTF_8);
        byte[] sjis = WORDS.getBytes(Charset.forName("windows-31j"));
        byte[] both = new byte[utf8.length + sjis.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(sjis, 0, both, utf8.length, sjis.length);
        assertThatThrownBy(() -> ArticleReader.read("a.txt", both)).isInstanceOf(BadInputException.class);
    }

    @Test
    void aFolderAndAMissingFileAreSaid() {
        assertThatThrownBy(() -> ArticleReader.read(folder)).hasMessageContaining("not-a-file");
        assertThatThrownBy(() -> ArticleReader.read(folder.resolve("none.txt"))).hasMessageContaining("no-such-file");
    }

    @Test
    void aHugeFileIsNotReadAtAll() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, new byte[50 * 1024 * 1024]);
        assertThatThrownBy(() -> ArticleReader.read(huge)).hasMessageContaining("too-large");
    }

    /** A form of a few bytes that draws itself twice would draw for ever. */
    @Test
    void aPdfThatDrawsItselfIsStopped() {
        byte[] loop = raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Contents 5 0 R >>",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /F 4 0 R >> >> /Length 11 >>\n"
                        + "stream\n/F Do /F Do\nendstream",
                "<< /Length 5 >>\nstream\n/F Do\nendstream");
        assertThat(loop).hasSizeLessThan(1000);
        refuses("too-large", loop);
    }

    /** 300 MB of drawing in less than 2 MB. */
    @Test
    void aPdfThatUnpacksToHundredsOfMegabytesIsStopped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = "0 0 m ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 1000; i++) {
                out.write(block);
            }
        }
        byte[] bomb = raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                "<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"
                        + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream");
        assertThat(bomb).hasSizeLessThan(2_000_000);
        refuses("too-large", bomb);
    }

    @Test
    void endlessDigitsAndControlCharactersAreNotWords() {
        String text = "China made " + "9".repeat(490_000) + " t of copper.\u001b[31m It made 12 million t in 2024.";
        ArticleFile article = ArticleReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text())
                .contains("China made … t of copper. [31m It made 12 million t")
                .hasSizeLessThan(100);
    }

    /** A PDF of these objects, the first of which is the catalogue. */
    private static byte[] raw(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n ", pdf.length()))
                    .append('\n');
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
        pdf.append("trailer\n<< /Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void refuses(String code, byte[] bytes) {
        assertThatThrownBy(() -> ArticleReader.read("a.txt", bytes))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(code);
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
