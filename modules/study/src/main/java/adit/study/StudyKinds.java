package adit.study;

import adit.math.lp.LpSolver;
import adit.math.solver.HighsSolver;
import adit.runs.Kinds;
import adit.world.World;
import java.util.List;

/** The kinds of study that Adit answers: the one place where they are listed. */
public final class StudyKinds {

    private StudyKinds() {}

    /** All kinds, with the solver that all results come from. */
    public static Kinds<World> usual() {
        return of(new HighsSolver());
    }

    /** All kinds, with another solver; a plan is meant where a study names none. */
    public static Kinds<World> of(LpSolver solver) {
        return new Kinds<>(List.of(new PlanKind(solver), new DependenceKind(solver)));
    }
}
