package adit.importers.publishers.mapped.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether the text was read to its end, and whether it ends with a line break. */
final class WatchedReader extends FilterReader {

    private boolean ended;
    private char last = '\n';

    WatchedReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            last = buffer[offset + got - 1];
        }
        ended = ended || got < 0;
        return got;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** True if nothing is left. */
    boolean isEnded() {
        return ended;
    }

    /** True if the last row is complete. */
    boolean endsWithLineBreak() {
        return last == '\n' || last == '\r';
    }
}
