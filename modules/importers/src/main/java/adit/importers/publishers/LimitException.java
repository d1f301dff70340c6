package adit.importers.publishers;

import adit.basics.Issue;
import java.io.IOException;
import java.io.InputStream;

/** A file with which more memory or time would be used than a publisher's file can need: {@code too-large}. */
public final class LimitException extends IOException {

    /** The largest file that is read as a whole, and the most that is unpacked of a workbook, in bytes. */
    public static final int WHOLE = 64 << 20;

    /** The longest row of a table, in characters. */
    public static final int ROW = 1 << 20;

    private static final long serialVersionUID = 1L;
    private static final String ORIGINAL = "download the original file of the publisher again";

    private LimitException(String message) {
        super(message);
    }

    /** Everything that a stream holds, which the caller closes; throws this if it is too much. */
    public static byte[] readWhole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(WHOLE + 1);
        if (bytes.length > WHOLE) {
            throw whole();
        }
        return bytes;
    }

    /** A file, or an entry of an archive, that is read as a whole. */
    private static LimitException whole() {
        return new LimitException("it is larger than " + (WHOLE >> 20) + " MiB, the most that is read of such a file");
    }

    /** A row. */
    public static LimitException row() {
        return new LimitException("a row is longer than " + (ROW >> 20) + " MiB");
    }

    /** An archive or workbook. */
    public static LimitException unpacked(long bytes) {
        return new LimitException("it unpacks to more than " + (bytes >> 20) + " MiB, which no original file does");
    }

    /** The error for a file. */
    public Issue issue(String file) {
        return Issue.error("too-large", file, 0, "", "", String.valueOf(getMessage()), ORIGINAL);
    }
}
