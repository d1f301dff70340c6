package adit.plan;

import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.Relaxation;
import java.util.OptionalInt;

/**
 * Solves the level models for many objectives. The small model has only the cut-off block and answers questions about coverage;
 * the large model is used only if a target on the share bought matters.
 */
final class AttainableLevels implements AutoCloseable {

    /** A shortfall below this counts as none; the solver works to 1e-7. */
    static final double TOLERANCE = 1e-6;

    private final LevelSession small;
    private final LevelSession large;
    private final boolean two;
    private final int years;

    AttainableLevels(LevelModel cutOff, LevelModel all, LpSolver solver) {
        small = new LevelSession(cutOff, solver);
        two = all.use().isPresent();
        large = two ? new LevelSession(all, solver) : small;
        years = all.resolved().years();
    }

    /** Puts a relaxation on; it stays until {@link #restore}. */
    void relax(Relaxation relaxation) {
        small.relax(relaxation);
        if (two) {
            large.relax(relaxation);
        }
    }

    /** Takes every change back. */
    void restore() {
        small.restore();
        if (two) {
            large.restore();
        }
    }

    /** The best coverage, lowest share or smallest shortfall for an objective, from 0 to 1. */
    double level(LevelObjective at) {
        return sessionFor(at).level(at);
    }

    /** The whole solution for an objective. */
    LpSolution solve(LevelObjective at) {
        return sessionFor(at).solve(at);
    }

    /** Both sides of the level of an objective. */
    Certificate certificate(LevelObjective at) {
        return sessionFor(at).certificate(at);
    }

    /** The session in which the shortfall from all targets is solved; changes of it are to be taken back. */
    LevelSession sessionForTargets() {
        return large;
    }

    /** The session in which an objective is solved; changes of it are to be taken back. */
    LevelSession sessionFor(LevelObjective at) {
        return at.kind().onUse() ? large : small;
    }

    /**
     * The first year from which all targets can be held; empty if there is none in the horizon. What coverage alone
     * cannot do, all targets together cannot either, so the small model is searched first.
     */
    OptionalInt earliestYear() {
        return year(earliest(0, years));
    }

    /** The same with limits relaxed, if the year without is known: relaxing can only make it earlier. */
    OptionalInt earliestYearAtMost(OptionalInt known) {
        int latest = known.orElse(years);
        boolean earlier = latest > 0 && reached(small, latest - 1) && (!two || reached(large, latest - 1));
        return year(earlier ? earliest(0, latest - 1) : latest);
    }

    private OptionalInt year(int number) {
        return number < years ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The first year in {@code [from, to)} from which all targets can be held, or {@code to}. */
    private int earliest(int from, int to) {
        int first = earliest(small, from, to);
        if (two && first < to && !reached(large, first)) {
            first = earliest(large, first + 1, to);
        }
        return first;
    }

    private static int earliest(LevelSession session, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) / 2;
            if (reached(session, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean reached(LevelSession session, int from) {
        return session.level(new LevelObjective(LevelObjective.Kind.SHORTFALL_FROM, from)) <= TOLERANCE;
    }

    /** How many models were solved. */
    int solves() {
        return small.solves() + (two ? large.solves() : 0);
    }

    @Override
    public void close() {
        small.close();
        if (two) {
            large.close();
        }
    }
}
