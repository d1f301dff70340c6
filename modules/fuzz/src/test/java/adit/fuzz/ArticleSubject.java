package adit.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Articles as text, Markdown, HTML and PDF. */
final class ArticleSubject implements Subject {

    private static final String TEXT = """
            China mined 240,000 tonnes of rare earths in 2023, about 70 percent of the world's output.
            Prices of gallium rose by 20 % in 2024. The United States imports all of its graphite.
            中国は世界のガリウム生産の98％を占める。2024年の銅の生産量は2,300万トンだった。
            """;

    private static final List<String> INSERTED = List.of(
            "\u001b[31m",
            "\u202e",
            "9".repeat(5_000),
            "a".repeat(5_000),
            "%".repeat(500),
            "1 to 2 to 3 % ",
            "－".repeat(50),
            "\u0000",
            "<script>",
            "[t](javascript:x)",
            "０．５％",
            "1/0 ",
            "-99999999999999999999 t ",
            "(".repeat(3_000));

    private final Path world;

    ArticleSubject(Path world) {
        this.world = world;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public int share() {
        return 10;
    }

    @Override
    public Sample sample(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Sample.empty().with("a.md", "# Title\n\n" + TEXT);
            case 1 -> Sample.empty().with("a.html", "<html><body><h1>Title</h1><p>" + TEXT + "</p></body></html>");
            case 2 -> Sample.empty().with("a.pdf", pdf());
            default -> Sample.empty().with("a.txt", TEXT);
        };
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("China mined 240,000 tonnes of rare earths in 2023.");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public List<List<String>> commands(Path folder, Sample sample) {
        String name = sample.names().isEmpty() ? "a.txt" : sample.names().getFirst();
        return List.of(
                List.of("check", folder.resolve(name).toString(), "--world", world.toString(), "-q", "--width", "100"));
    }

    @Override
    public Alteration alter(Sample sample, Random random) {
        String name = sample.names().getFirst();
        if (name.endsWith(".pdf") || random.nextInt(3) == 0) {
            return FileBytes.alter(sample, name, random);
        }
        String text = sample.text(name);
        if (random.nextInt(6) == 0) {
            return Alteration.of(
                    "another writing", "line ends CRLF", Expect.SAME, sample.with(name, text.replace("\n", "\r\n")));
        }
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        String more = Words.pick(INSERTED, random);
        return Alteration.of(
                "inserted text",
                "inserted at " + at + ": " + more.substring(0, Math.min(20, more.length())),
                Expect.ANY,
                sample.with(name, text.substring(0, at) + more + text.substring(at)));
    }
}
