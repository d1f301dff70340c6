package adit.folders;

import java.io.IOException;
import java.nio.file.Path;

/** A folder to which another command is writing. */
public final class FolderBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The message names the folder and what to try. */
    public FolderBusyException(Path folder) {
        super("another command is writing to " + folder + "\n    try: wait until it has ended, or name another folder");
    }
}
