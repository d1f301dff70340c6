package adit.plan;

import adit.basics.Cancel;
import adit.math.lp.Basis;
import adit.math.lp.LpSolution;
import adit.plan.model.LevelObjective;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Level and earliest year without each named project ("Without a project" in {@code docs/plan.md}). A project that some plan of a level does not use
 * loses nothing. So those are solved for that every plan found so far uses, beginning with one that uses as few as possible.
 */
final class WithoutProjects {

    /** A project starts if more of it does: far below what moves a level, as in {@link Certificate}. */
    private static final double NOISE = 1e-12;

    private final ResolvedQuestion r;
    private final Cancel cancel;

    WithoutProjects(ResolvedQuestion resolved, Cancel cancel) {
        r = resolved;
        this.cancel = cancel;
    }

    /** By number, the projects without which a level is worse than {@code level} by more than the tolerance, and the level without them. */
    Map<Integer, Double> levels(LevelSession session, LevelObjective at, double level) {
        Near near = near(session, at, level);
        return worse(session, at, level, near.used(), near.basis());
    }

    /**
     * By number, the projects without which the targets cannot be held from a year on, and the number of the first year from which they can be held
     * without them; the number of years if there is none in the horizon. What is not needed for a year is not needed for a later one.
     *
     * @param session where the shortfall is solved
     * @param earliest number of the first year from which the targets can be held
     */
    Map<Integer, Integer> years(LevelSession session, int earliest) {
        Map<Integer, Integer> first = new TreeMap<>();
        Near near = near(session, shortfall(earliest), 0);
        Set<Integer> needed = near.used();
        for (int t = earliest; t < r.years() && !needed.isEmpty(); t++) {
            needed = worse(session, shortfall(t), 0, needed, near.basis()).keySet();
            for (int u : needed) {
                first.put(u, t + 1);
            }
        }
        return first;
    }

    private static LevelObjective shortfall(int from) {
        return new LevelObjective(LevelObjective.Kind.SHORTFALL_FROM, from);
    }

    /** A basis that is optimal for an objective, and the projects that two plans within the tolerance of the level both use. */
    private record Near(Basis basis, Set<Integer> used) {}

    private Near near(LevelSession session, LevelObjective at, double level) {
        LpSolution best = session.solve(at);
        Basis basis = session.basis();
        double enough = (level + at.sign() * (best.objective() - AttainableLevels.TOLERANCE)) / 2;
        Set<Integer> used = used(session, session.fewestProjects(at, enough));
        used.retainAll(used(session, best));
        return new Near(basis, used);
    }

    private Map<Integer, Double> worse(
            LevelSession session, LevelObjective at, double level, Set<Integer> among, Basis near) {
        Set<Integer> needed = new TreeSet<>(among);
        Map<Integer, Double> without = new TreeMap<>();
        for (int u : among) {
            cancel.check();
            if (needed.contains(u)) {
                LpSolution found = without(session, u, at, near);
                double left = at.sign() * found.objective() + 0.0; // a level of −0 is 0
                if (at.sign() * (level - left) > AttainableLevels.TOLERANCE) {
                    without.put(u, left);
                } else {
                    needed.retainAll(used(session, found));
                }
            }
        }
        return without;
    }

    private static LpSolution without(LevelSession session, int u, LevelObjective at, Basis near) {
        session.relax(Relaxation.without(u));
        try {
            session.startFrom(near);
            return session.solve(at);
        } finally {
            session.restore();
        }
    }

    /** The projects that a plan starts, by number. */
    private Set<Integer> used(LevelSession session, LpSolution plan) {
        return IntStream.range(0, r.units().size())
                .filter(u -> r.units().get(u).kind() == Unit.Kind.PROJECT)
                .filter(u -> started(session, plan, u) > NOISE)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private double started(LevelSession session, LpSolution plan, int u) {
        return IntStream.range(0, r.years())
                .mapToDouble(t -> plan.x(session.model().expansion().startColumn(u, t)))
                .sum();
    }
}
