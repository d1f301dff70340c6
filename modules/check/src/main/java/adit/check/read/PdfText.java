package adit.check.read;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF. A PDF of images has none, which is reported. */
final class PdfText {

    private static final int MOST_PAGES = 300;
    private static final int LEAST_LETTERS = 20;

    /** Decoded streams may take 128 MiB; a stream of a few bytes may decode to gigabytes. */
    private static final long MOST_DECODED = 128L * 1024 * 1024;

    private static final StreamCacheCreateFunction CACHE =
            MemoryUsageSetting.setupMainMemoryOnly(MOST_DECODED).streamCache;

    /** PDFBox logs every irregularity of a file to the terminal; relevant ones are thrown. */
    private static final Logger CHATTER = Logger.getLogger("org.apache");

    private PdfText() {}

    static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    static ArticleFile read(String name, byte[] bytes) {
        CHATTER.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, CACHE)) {
            requirePages(name, document.getNumberOfPages());
            BoundedStripper stripper = new BoundedStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            String text = Reflow.of(stripper.getText(document).replace("\r", ""));
            requireLetters(name, text);
            return new ArticleFile(name, "pdf", "", text);
        } catch (InvalidPasswordException locked) {
            throw ArticleFaults.of("locked", name, "this PDF is protected by a password", "save it without a password");
        } catch (BoundedStripper.LimitExceededException large) {
            throw ArticleFaults.of(
                    "too-large", name, "this PDF exceeds a limit: " + large.getMessage(), "give its text");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw ArticleFaults.of("broken-pdf", name, "this PDF cannot be read", "save it again, or give its text");
        }
    }

    private static void requirePages(String name, int pages) {
        if (pages > MOST_PAGES) {
            throw ArticleFaults.of(
                    "too-long",
                    name,
                    "this PDF has " + pages + " pages, more than " + MOST_PAGES,
                    "give the pages of one article");
        }
    }

    private static void requireLetters(String name, String text) {
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            throw ArticleFaults.of(
                    "no-text",
                    name,
                    "this PDF contains images, not text",
                    "run text recognition (OCR) over it, or give its text");
        }
    }
}
