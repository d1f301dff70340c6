package adit.study;

import adit.dependence.Dependence;
import adit.runs.RunDocument;
import adit.world.World;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/**
 * A run folder read back.
 *
 * @param result what the folder holds, its dependence computed again from the world inside it
 * @param made the day on which the run was made, as ISO text
 */
public record FinishedRun(StudyResult result, String made) {

    /**
     * Reads a folder; throws {@link adit.basics.BadInputException} if it holds no run that this version reads. Nothing is
     * checked beyond the form: that is what {@link RunAudit} does.
     *
     * @param folder the run folder
     * @param study read from the copy inside it
     * @param world read from the copy inside it
     */
    public static FinishedRun read(Path folder, Study study, World world) {
        RunDocument document = RunDocument.read(folder);
        StudyResult result = new StudyResult(
                study,
                world,
                PlanDocument.read(document, study.question()),
                Dependence.of(
                        world,
                        study.question().supplier(),
                        new LinkedHashSet<>(study.question().members()),
                        world.baseYear()),
                RunFolder.checksums(RunFolder.study(folder), RunFolder.world(folder)),
                document.envelope().adit());
        return new FinishedRun(result, document.made());
    }
}
