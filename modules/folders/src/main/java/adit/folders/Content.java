package adit.folders;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a file. */
@FunctionalInterface
public interface Content {

    /** Writes everything; the stream is closed by the caller. */
    void to(OutputStream out) throws IOException;

    /** Content that is in memory. */
    static Content of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
