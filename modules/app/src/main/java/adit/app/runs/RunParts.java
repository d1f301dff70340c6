package adit.app.runs;

import adit.brief.Briefings;
import adit.runs.Run;
import adit.runs.audit.AuditReport;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunAudit;
import adit.runs.folder.RunWriter;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is done with an answered study, each part by itself, so that a test can let one of them fail.
 *
 * @param texts the texts that belong to the answer, for a day
 * @param place puts a run in its folder
 * @param audit checks a run folder, read back
 * @param brief makes the files of its brief
 */
public record RunParts(Text texts, Place place, Audit audit, Brief brief) {

    /** The texts of a run, by file name. */
    @FunctionalInterface
    public interface Text {
        Map<String, String> of(Run<World, ?, ?> run, String made);
    }

    /** Writes a run to its folder. */
    @FunctionalInterface
    public interface Place {
        void put(
                RunWriter folder,
                Run<World, ?, ?> run,
                InputFiles inputs,
                String made,
                Map<String, String> texts,
                Map<String, Double> timing)
                throws IOException;
    }

    /** Audits a run folder. */
    @FunctionalInterface
    public interface Audit {
        AuditReport of(Path folder);
    }

    /** Makes files of a brief. */
    @FunctionalInterface
    public interface Brief {
        BriefMaker of(Run<World, ?, ?> run, String made);
    }

    /** The parts of the command. */
    public static RunParts usual() {
        return new RunParts(
                RunTexts::of,
                RunWriter::write,
                RunParts::audit,
                (run, made) -> RunTexts.brief(Briefings.of(run), made));
    }

    /** The audit of a folder, its study and world read back from the copies inside it. */
    public static AuditReport audit(Path folder) {
        return audit(folder, FinishedRuns.opened(folder));
    }

    static AuditReport audit(Path folder, OpenedStudy opened) {
        return new RunAudit<>(folder, opened.asked(), opened.files(), RunTexts::of).audit();
    }
}
