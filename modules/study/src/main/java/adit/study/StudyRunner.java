package adit.study;

import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.math.lp.LpSolver;
import adit.plan.PlanResult;
import adit.plan.Planner;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a study: measures, then plans. */
public final class StudyRunner {

    private final LpSolver solver;
    private final Consumer<String> progress;

    public StudyRunner(LpSolver solver, Consumer<String> progress) {
        this.solver = solver;
        this.progress = progress;
    }

    /**
     * The answer to a study.
     *
     * @param inputs SHA-256 of every input file
     * @throws adit.basics.BadInputException if the world lacks what the study needs
     */
    public StudyResult run(Study study, World world, Map<String, String> inputs) {
        progress.accept("measuring dependence");
        DependenceTable dependence = Dependence.of(
                world,
                study.question().supplier(),
                new LinkedHashSet<>(study.question().members()),
                world.baseYear());
        PlanResult plan = new Planner(solver, progress).plan(world, study.question());
        return new StudyResult(study, world, plan, dependence, inputs, Version.current());
    }
}
