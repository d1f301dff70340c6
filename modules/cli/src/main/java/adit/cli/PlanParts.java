package adit.cli;

import adit.brief.PlanBriefing;
import adit.plan.audit.AuditReport;
import adit.study.InputFiles;
import adit.study.RunAudit;
import adit.study.RunFolder;
import adit.study.StudyResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with a solved study, each part by itself, so that a test can let one of them fail.
 *
 * @param texts the texts that belong to the answer, for a day
 * @param place puts a run in its folder
 * @param audit checks a run folder, read back
 * @param brief makes the files of its brief
 */
record PlanParts(Text texts, Place place, Audit audit, Brief brief) {

    /** The texts of a result, by file name. */
    @FunctionalInterface
    interface Text {
        Map<String, String> of(StudyResult result, String made);
    }

    /** Writes a run; gives what could not be tidied up. */
    @FunctionalInterface
    interface Place {
        Optional<String> put(
                Path folder,
                StudyResult result,
                InputFiles inputs,
                String made,
                Map<String, String> texts,
                Map<String, Double> timing);
    }

    /** Audits a run folder. */
    @FunctionalInterface
    interface Audit {
        AuditReport of(Path folder);
    }

    /** Makes files of a brief. */
    @FunctionalInterface
    interface Brief {
        BriefMaker of(StudyResult result, String made);
    }

    /** The parts of the command. */
    static PlanParts usual() {
        return new PlanParts(
                Texts::of,
                RunFolder::write,
                PlanParts::audit,
                (result, made) -> Texts.brief(new PlanBriefing(result), made));
    }

    /** The audit of a folder, its study and world read back from the copies inside it. */
    static AuditReport audit(Path folder) {
        Asked asked = RunArgument.asked(folder);
        return new RunAudit(folder, asked.study(), asked.world(), Texts::of).audit();
    }
}
