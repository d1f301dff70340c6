package adit.sources;

import adit.folders.Hashes;
import java.io.ByteArrayOutputStream;

/** The content of a text file without what editors and version control change: a byte order mark at its start, and CR before LF. */
final class PlainContent {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PlainContent() {}

    /** SHA-256 of the content, in hexadecimal. */
    static String sha256(byte[] bytes) {
        return Hashes.sha256(of(bytes));
    }

    private static byte[] of(byte[] bytes) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int k = startsWithMark(bytes) ? MARK.length : 0; k < bytes.length; k++) {
            boolean before = bytes[k] == '\r' && k + 1 < bytes.length && bytes[k + 1] == '\n';
            if (!before) {
                plain.write(bytes[k]);
            }
        }
        return plain.toByteArray();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
