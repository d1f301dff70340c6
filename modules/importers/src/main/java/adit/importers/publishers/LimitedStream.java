package adit.importers.publishers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a stream that unpacks data. */
public final class LimitedStream extends FilterInputStream {

    /** Checks how much was read; may end the reading. */
    @FunctionalInterface
    public interface Check {
        void of(long bytes) throws IOException;
    }

    private final Check check;
    private long read;

    /** {@code check} receives the number of bytes so far after each reading. */
    public LimitedStream(InputStream in, Check check) {
        super(in);
        this.check = check;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            count(1);
        }
        return letter;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int more) throws IOException {
        read += more;
        check.of(read);
    }

    /** The caller closes the stream that this reads. */
    @Override
    public void close() {
        // an entry of an archive is followed by others
    }
}
