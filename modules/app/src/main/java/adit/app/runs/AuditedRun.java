package adit.app.runs;

import adit.app.worlds.WorldOrigin;
import adit.runs.audit.AuditReport;
import adit.runs.folder.RunFolder;
import java.nio.file.Path;

/**
 * A run folder as it was audited.
 *
 * @param report the checks
 * @param world whether the run's world is a published one
 */
public record AuditedRun(AuditReport report, WorldOrigin world) {

    static AuditedRun of(Path folder) {
        OpenedStudy opened = FinishedRuns.opened(folder);
        return new AuditedRun(
                RunParts.audit(folder, opened),
                WorldOrigin.of(RunFolder.world(folder), opened.asked().replaced()));
    }
}
