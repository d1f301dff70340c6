package adit.sources.table;

import adit.basics.Issue;
import adit.basics.Issues;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict decoding: bytes that are not UTF-8 become issues, never question marks. */
final class Utf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int REPORTED_LINES = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The replacement character of the fast decoder for invalid bytes; it may also occur in the file. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text without byte order mark; empty, with one error for each of the first faulty lines, if it is not UTF-8. */
    static Optional<String> decode(byte[] bytes, String file, Issues issues) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return Optional.of(withoutMark(text));
        }
        return decodeStrictly(bytes, file, issues);
    }

    private static Optional<String> decodeStrictly(byte[] bytes, String file, Issues issues) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(withoutMark(out.flip().toString()));
        }
        for (int i = 0; i < REPORTED_LINES && result.isError(); i++) {
            issues.add(malformed(bytes, in.position(), file));
            in.position(endOfLine(bytes, in.position()));
            result = decoder.reset().decode(in, out, true);
        }
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Issue malformed(byte[] bytes, int at, String file) {
        int from = Math.max(startOfLine(bytes, at), at - 20);
        int to = Math.min(endOfLine(bytes, at), at + 20);
        String seen = printable(new String(bytes, from, to - from, WINDOWS));
        return new CellRef(file, lineOf(bytes, at), "", String.format("0x%02X", bytes[at] & 0xFF))
                .error(
                        "malformed-text",
                        "this byte is not UTF-8",
                        "save the file as UTF-8; read as Windows-1252, the text here is: " + seen);
    }

    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) ? '.' : c);
        }
        return clean.toString();
    }

    private static int lineOf(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static int startOfLine(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
