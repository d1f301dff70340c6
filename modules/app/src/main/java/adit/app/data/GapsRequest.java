package adit.app.data;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.worlds.OneWorld;
import adit.basics.Watch;
import adit.brief.data.GapText;
import adit.curation.GapTables;
import adit.curation.Gaps;
import adit.math.solver.HighsSolver;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Missing data and assumptions of a world, to be ranked by their effect on the verdicts of studies.
 *
 * @param world folder of the world
 * @param studies files of the studies; those that ask for no plan are left out
 * @param top how many gaps of each kind the text shows
 */
public record GapsRequest(Path world, List<Path> studies, int top) {

    public GapsRequest {
        studies = List.copyOf(studies);
    }

    /**
     * The answer.
     *
     * @throws adit.basics.BadInputException with all issues, if world or studies have errors
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public Answer answer(RequestErrors errors, Watch watch) {
        errors.atLeastOne("top", top);
        World read = OneWorld.read(world, errors);
        Gaps gaps = Gaps.of(read, read(read, errors), new HighsSolver(), watch);
        return new Answer(
                (language, width) -> GapText.of(gaps, read, top, language, width),
                GapTables.of(gaps),
                GapTables.all(gaps));
    }

    /** The studies, with their names resolved in this world; the errors of all of them are reported at once. */
    private List<Study> read(World of, RequestErrors errors) {
        List<Study> found = new ArrayList<>();
        for (Path file : studies) {
            StudyFile.read(file, StudyKinds.usual(), errors.issues())
                    .flatMap(study -> study.plan(of))
                    .ifPresent(found::add);
        }
        errors.throwIfAny();
        return found;
    }
}
