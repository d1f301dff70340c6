package adit.check.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Recognises UTF-8, UTF-16, Shift_JIS (Windows-31J), EUC-JP and Windows-1252. A text is read as the first encoding in which every byte
 * means something: UTF-8, then what the detector says, then the two Japanese ones.
 */
final class Encodings {

    private static final String SHIFT_JIS = "windows-31j";
    private static final String EUC_JP = "EUC-JP";
    private static final int MOST_GARBLED = 3;
    private static final int GARBLED_PER = 60;
    private static final int BOM = '\uFEFF';

    /** UTF-8 that was once read as Latin-1 or as Windows-1252. */
    private static final Pattern GARBLED =
            Pattern.compile("Ã[\\u0080-\\u00BF]|â€|ã[\\u0080-\\u00BF\\u201A€]|\\uFFFD|縺|繧");

    private Encodings() {}

    static DecodedText decode(String name, byte[] bytes) {
        Optional<DecodedText> marked = marked(bytes);
        if (marked.isPresent()) {
            return checked(name, marked.get());
        }
        requireText(name, bytes);
        for (String candidate : candidates(bytes)) {
            Optional<DecodedText> decoded = strictly(bytes, candidate).filter(each -> plausible(each) || garbled(each));
            if (decoded.isPresent()) {
                return checked(name, decoded.get());
            }
        }
        throw ArticleFaults.of(
                "unknown-encoding", name, "the encoding of this file is unknown or mixed", "save the article as UTF-8");
    }

    private static List<String> candidates(byte[] bytes) {
        List<String> names = new ArrayList<>();
        names.add(StandardCharsets.UTF_8.name());
        String guess = guess(bytes);
        if (guess != null) {
            names.add(guess.equals("SHIFT_JIS") ? SHIFT_JIS : guess);
        }
        names.add(SHIFT_JIS);
        names.add(EUC_JP);
        return names;
    }

    private static @Nullable String guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        boolean big = starts(bytes, 0xFE, 0xFF);
        boolean little = starts(bytes, 0xFF, 0xFE);
        if (big || little) {
            return strictly(bytes, "UTF-16");
        }
        return utf16(bytes);
    }

    /** UTF-16 without a mark: every second byte of plain letters is zero. */
    private static Optional<DecodedText> utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int seen = Math.min(bytes.length, 2000);
        for (int i = 0; i < seen; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (bytes.length % 2 != 0 || (even > 0) == (odd > 0)) {
            return Optional.empty();
        }
        return strictly(bytes, even > 0 ? "UTF-16BE" : "UTF-16LE").filter(Encodings::plausible);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<DecodedText> strictly(byte[] bytes, String encoding) {
        try {
            String text = Charset.forName(encoding)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String shown = encoding.equals(SHIFT_JIS) ? "Shift_JIS" : encoding;
            return Optional.of(
                    new DecodedText(shown, !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text));
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException wrong) {
            return Optional.empty();
        }
    }

    /** Few control characters, and letters that are in use. */
    private static boolean plausible(DecodedText decoded) {
        String text = decoded.text();
        long strange = text.chars()
                .filter(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t' && sign != '\f')
                .count();
        long unassigned = text.codePoints()
                .filter(sign -> !Character.isDefined(sign) || Character.getType(sign) == Character.PRIVATE_USE)
                .count();
        return (strange + unassigned) * 200 <= text.length();
    }

    private static boolean garbled(DecodedText decoded) {
        long garbled = GARBLED.matcher(decoded.text()).results().count();
        return garbled > MOST_GARBLED && garbled * GARBLED_PER > decoded.text().length();
    }

    private static void requireText(String name, byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                throw ArticleFaults.of(
                        "binary",
                        name,
                        "this is not a text file: it contains zero bytes",
                        "give plain text, Markdown, HTML or PDF");
            }
        }
    }

    private static DecodedText checked(String name, DecodedText decoded) {
        if (garbled(decoded)) {
            throw ArticleFaults.of(
                    "mis-encoded",
                    name,
                    "the text was read in a wrong encoding and saved again",
                    "use the published article and save it as UTF-8");
        }
        if (!plausible(decoded)) {
            throw ArticleFaults.of("binary", name, "this is not a text file", "give plain text, Markdown, HTML or PDF");
        }
        return decoded;
    }
}
