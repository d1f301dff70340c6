package adit.importers.publishers.baci;

import adit.importers.publishers.LimitException;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes the rows of a text on that end with a line break, and keeps the last one back if it does not: so it is when a file was cut
 * off, and then its last number may be cut too.
 */
final class WholeRows extends Reader {

    private final Reader in;
    private final StringBuilder held = new StringBuilder();
    private int ready;
    private boolean ended;

    WholeRows(Reader in) {
        this.in = in;
    }

    /** True if the text was read to its end and the last row was kept back. */
    boolean isCut() {
        return ended && !held.isEmpty();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (ready == 0 && !ended) {
            fill(buffer.length);
        }
        if (ready == 0) {
            return -1;
        }
        int count = Math.min(ready, length);
        held.getChars(0, count, buffer, offset);
        held.delete(0, count);
        ready -= count;
        return count;
    }

    private void fill(int size) throws IOException {
        char[] block = new char[Math.max(size, 1 << 13)];
        int got = in.read(block);
        if (got < 0) {
            ended = true;
        } else {
            held.append(block, 0, got);
            ready = held.lastIndexOf("\n") + 1;
            if (ready == 0 && held.length() > LimitException.ROW) {
                throw LimitException.row();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
