package adit.check.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads an article: plain text, Markdown, HTML or PDF. What cannot be read is a {@link adit.basics.BadInputException} that says
 * what to try; nothing in an article is followed, fetched or run.
 */
public final class ArticleReader {

    /** Larger files are refused: 16 MiB. */
    static final long LARGEST = 16L * 1024 * 1024;

    /** Longer texts are refused, characters. */
    static final int LONGEST = 500_000;

    private ArticleReader() {}

    /** Reads a file. */
    public static ArticleFile read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw ArticleFaults.of("not-a-file", name, "this is a folder", "give the file of one article");
        }
        if (!Files.exists(file)) {
            throw ArticleFaults.of("no-such-file", name, "file not found", "check the name of the article");
        }
        return read(name, bytes(file));
    }

    /** Reads the bytes of a file. */
    public static ArticleFile read(String name, byte[] bytes) {
        requireSize(name, bytes.length);
        if (bytes.length == 0) {
            throw empty(name);
        }
        ArticleFile article = PdfText.isPdf(bytes) ? PdfText.read(name, bytes) : decoded(name, bytes);
        if (article.text().isBlank()) {
            throw empty(name);
        }
        if (article.text().length() > LONGEST) {
            throw tooLong(name, article.text().length());
        }
        return article;
    }

    private static ArticleFile decoded(String name, byte[] bytes) {
        DecodedText decoded = Encodings.decode(name, bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") && decoded.text().length() > LONGEST) {
            throw tooLong(name, decoded.text().length());
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || HtmlText.looksLikeHtml(decoded.text())) {
            return new ArticleFile(name, "html", decoded.encoding(), HtmlText.of(decoded.text()));
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return new ArticleFile(name, "markdown", decoded.encoding(), MarkdownText.of(decoded.text()));
        }
        return new ArticleFile(name, "text", decoded.encoding(), Reflow.of(decoded.text()));
    }

    private static byte[] bytes(Path file) {
        try {
            requireSize(file.toString(), Files.size(file));
            try (InputStream in = Files.newInputStream(file)) { // a device or a pipe has no size
                byte[] bytes = in.readNBytes((int) LARGEST + 1);
                requireSize(file.toString(), bytes.length);
                return bytes;
            }
        } catch (IOException unreadable) {
            throw ArticleFaults.of("cannot-read", file.toString(), "the file cannot be read", "check its permissions");
        }
    }

    private static void requireSize(String name, long bytes) {
        if (bytes > LARGEST) {
            throw ArticleFaults.of(
                    "too-large",
                    name,
                    "the file has " + bytes / 1_000_000 + " MB, more than the limit of 16 MiB",
                    "give one article, or a part of it");
        }
    }

    private static adit.basics.BadInputException empty(String name) {
        return ArticleFaults.of("empty", name, "this file has no text", "give a file with an article");
    }

    private static adit.basics.BadInputException tooLong(String name, int characters) {
        return ArticleFaults.of(
                "too-long",
                name,
                "the text has " + characters + " characters, more than " + LONGEST,
                "give one article, or a part of it");
    }
}
