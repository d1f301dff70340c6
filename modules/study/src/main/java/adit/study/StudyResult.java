package adit.study;

import adit.dependence.DependenceTable;
import adit.dependence.chain.ChainFlows;
import adit.math.solver.HighsSolver;
import adit.plandata.result.PlanResult;
import adit.runs.Asked;
import adit.runs.Heading;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.files.ResultTable;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished plan with its question and world.
 *
 * @param run the run that it is
 * @param world the world of its folder, with the figures that the study replaces
 */
public record StudyResult(Run<World, Study, PlanAnswer> run, World world) {

    /** The result of a run. */
    public StudyResult(Run<World, Study, PlanAnswer> run) {
        this(run, run.question().in(run.world()));
    }

    /** The plan of a run; empty if the run is of another kind. */
    public static Optional<StudyResult> of(Run<World, ?, ?> run) {
        return run.as(Study.class, PlanAnswer.class).map(StudyResult::new);
    }

    /** The same from its parts. */
    public static StudyResult of(
            Study study,
            World world,
            PlanResult plan,
            DependenceTable dependence,
            Map<String, String> inputs,
            String version) {
        return new StudyResult(new Run<>(
                new Asked<>(
                        new PlanKind(new HighsSolver()),
                        new Heading(study.question().name(), study.title()),
                        study,
                        world,
                        world.name()),
                new PlanAnswer(plan, dependence),
                inputs,
                version));
    }

    /** What was asked. */
    public Study study() {
        return run.question();
    }

    /** The world of the folder, as it is there. */
    public World folder() {
        return run.world();
    }

    /** The plan's answer. */
    public PlanResult plan() {
        return run.result().plan();
    }

    /** The coalition's dependence in the base year. */
    public DependenceTable dependence() {
        return run.result().dependence();
    }

    /** SHA-256 of every input file, by path inside the run folder. */
    public Map<String, String> inputs() {
        return run.inputs();
    }

    /** Version of Adit. */
    public String version() {
        return run.version();
    }

    /** All tables, in the order in which they are shown. */
    public List<ResultTable> tables() {
        return run.tables();
    }

    /** The run as written to {@code run.json}. */
    public RunDocument document() {
        return run.document();
    }

    /** Supply in the chain of the first target form among supplier, members and others in the base year. */
    public ChainFlows chainFlows() {
        return PlanKind.chain(study(), world);
    }
}
