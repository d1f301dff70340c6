package adit.app.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a run.
 *
 * @param state the outcome
 * @param audit its audit; empty if it was not audited
 * @param folder where the run is; where it should be if it was not written
 * @param files what is in the folder, by name
 * @param missing what could not be written
 */
public record RunOutcome(
        State state, Optional<AuditOutcome> audit, Path folder, List<String> files, List<String> missing) {

    /** Outcomes of a run. */
    public enum State {
        /** Written and audited; parts that are missing are named. */
        WRITTEN,
        /** The run is in its folder, but failed its audit, or could not be audited. */
        AUDIT_FAILED,
        /** The folder was moved away or replaced before the audit. */
        REPLACED,
        /** The run could be written nowhere. */
        NOT_WRITTEN
    }

    public RunOutcome {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** An outcome without audit and files. */
    static RunOutcome unaudited(State state, Path folder, List<String> missing) {
        return new RunOutcome(state, Optional.empty(), folder, List.of(), missing);
    }
}
