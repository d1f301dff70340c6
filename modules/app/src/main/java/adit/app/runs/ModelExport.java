package adit.app.runs;

import adit.app.files.Outputs;
import adit.math.lp.MpsWriter;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.runs.Run;
import adit.study.PlanKind;
import adit.study.Study;
import adit.study.StudyFile;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Requires a study of the kind {@code plan}, and writes its linear model if a file is named. */
public final class ModelExport implements RunExtra {

    private final Optional<Path> file;

    /**
     * @param file for the model in free MPS; empty for none
     */
    public ModelExport(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void check(Optional<StudyFile> study, Outputs outputs) {
        study.ifPresent(found -> found.requireKind(PlanKind.NAME));
        file.ifPresent(named -> outputs.file("export-model", named));
    }

    @Override
    public List<More> more(Run<World, ?, ?> run) {
        if (file.isEmpty() || !(run.question() instanceof Study study)) {
            return List.of();
        }
        Question question = study.question();
        return List.of(new More(
                file.get(),
                writer -> MpsWriter.write(
                        Planner.shortfallModel(study.in(run.world()), question), question.name(), writer)));
    }
}
