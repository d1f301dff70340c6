package adit.importers.publishers;

import adit.basics.Issue;
import adit.basics.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text of publishers' files in several encodings: UTF-8 or UTF-16 by byte order mark, otherwise UTF-8 if every byte fits, otherwise
 * Windows-1252, with a warning {@code not-utf-8}, because a letter may then be wrong.
 */
public final class PublisherText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PublisherText() {}

    /** The text without byte order mark; empty, with an error {@code unreadable-file}, if the file cannot be read. */
    public static Optional<String> read(Path file, Issues issues) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = LimitException.readWhole(in);
            Optional<Issue> noText = noText(bytes, file.toString());
            noText.ifPresent(issues::add);
            return noText.isPresent() ? Optional.empty() : Optional.of(decode(bytes, file.toString(), issues));
        } catch (LimitException large) {
            issues.add(large.issue(file.toString()));
            return Optional.empty();
        } catch (IOException unreadable) {
            issues.add(Issue.error(
                    "unreadable-file",
                    file.toString(),
                    0,
                    "",
                    "",
                    "the file cannot be read",
                    "check the name, that it is a file, and its read permission"));
            return Optional.empty();
        }
    }

    /** The error {@code not-text} for a file that begins like an archive or workbook, or contains a byte that does not occur in text; empty for text. */
    public static Optional<Issue> noText(byte[] bytes, String file) {
        if (startsWith(bytes, 'P', 'K')) {
            return Optional.of(noText(
                    file,
                    "this is an archive or a workbook, regardless of its name",
                    "unpack it, or save the sheet as CSV (UTF-8)"));
        }
        return !charsetOf(bytes).equals(StandardCharsets.UTF_16) && hasZero(bytes)
                ? Optional.of(
                        noText(file, "it contains bytes that do not occur in text", "download the original file again"))
                : Optional.empty();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Issue noText(String file, String message, String hint) {
        return Issue.error("not-text", file, 0, "", "", message, hint);
    }

    /** The text of bytes without byte order mark. */
    public static String decode(byte[] bytes, String file, Issues issues) {
        Charset charset = charsetOf(bytes);
        if (charset.equals(WINDOWS)) {
            issues.add(Issue.warning(
                    "not-utf-8",
                    file,
                    0,
                    "",
                    "",
                    "the text is not UTF-8; it was read as Windows-1252",
                    "if names look wrong, save the file as UTF-8"));
        }
        String text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The encoding: by byte order mark, otherwise UTF-8 if that fits, otherwise Windows-1252. */
    static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return WINDOWS;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
