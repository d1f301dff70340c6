package adit.app.runs;

import adit.app.files.Warnings;
import java.io.IOException;

/** Shows a run to whoever asked for it, while it is written, audited and briefed. */
public interface RunListener extends Warnings {

    /**
     * Shows the answer. It is called once: after the run passed its audit, or if the run could not be written; never for
     * a run that failed its audit. A failure here becomes a warning.
     */
    void answer(RunAnswer answer) throws IOException;

    /** Shows that the run passed its audit; after the answer. */
    void audited(AuditOutcome outcome);
}
