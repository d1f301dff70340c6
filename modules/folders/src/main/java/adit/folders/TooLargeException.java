package adit.folders;

import java.io.IOException;
import java.nio.file.Path;

/** A file with which more would be read than is allowed. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The message names the limit. */
    public TooLargeException(Path file, long limit) {
        super("with " + file + " more than " + (limit >> 20) + " MiB would be read, which is the limit for a folder");
    }
}
