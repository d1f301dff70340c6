package adit.plan;

import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import adit.plan.model.CostModel;
import adit.plan.model.NearOptimalModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Scale;
import adit.plan.resolve.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The least and the most of each named project in the plans that cost little more than the least-cost plan ("Plans of nearly the same cost" in
 * {@code docs/plan.md}). A plan that builds nothing of a project, or all of it, settles that side for it; so those are solved for that no plan found
 * so far settles, beginning with plans that build as little, and as much, as possible of all of them.
 */
final class NearOptimalPlans {

    /** Plans that differ by less than this part of their cost cost the same. */
    private static final double SAME = 1e-9;

    /** A part of a project that is nothing, or short of all of it: what a solver leaves. */
    private static final double NOISE = 1e-7;

    private final ResolvedQuestion r;
    private final NearOptimalModel model;
    private final LpSession session;
    private final Runnable check;
    private final double[] least;
    private final double[] most;

    private NearOptimalPlans(CostModel cheapest, NearOptimalModel model, LpSession session, Runnable check) {
        r = cheapest.resolved();
        this.model = model;
        this.session = session;
        this.check = check;
        least = new double[r.units().size()];
        most = new double[r.units().size()];
        Arrays.fill(least, 1);
    }

    /**
     * Least and most of each unit that is a project and can start.
     *
     * @param best the least-cost plan
     * @param allowed how much more a plan may cost, units of money
     * @param check called before each solve; may throw to end the computation
     */
    static List<Part> find(CostModel cheapest, LpSolution best, double allowed, LpSolver solver, Runnable check) {
        double cost = NearOptimalModel.cost(cheapest, best);
        NearOptimalModel model = new NearOptimalModel(cheapest, cost + allowed + SAME * Math.abs(cost));
        try (LpSession session = solver.open(model.model())) {
            return new NearOptimalPlans(cheapest, model, session, check).parts(best);
        }
    }

    /**
     * How much of a project starts.
     *
     * @param unit its number
     * @param least in any plan, 0 to 1
     * @param most in any plan
     */
    record Part(int unit, double least, double most) {}

    private List<Part> parts(LpSolution best) {
        Set<Integer> can = canStart();
        see(best);
        settle(can, 1);
        settle(can, -1);
        return can.stream().map(u -> new Part(u, least[u], most[u])).toList();
    }

    private Set<Integer> canStart() {
        Set<Integer> can = new TreeSet<>();
        IntStream.range(0, r.units().size())
                .filter(u -> r.units().get(u).kind() == Unit.Kind.PROJECT)
                .filter(u -> r.units().get(u).schedule().earliest() < r.years())
                .forEach(can::add);
        return can;
    }

    /** @param sign 1 for the least that starts, −1 for the most */
    private void settle(Set<Integer> can, int sign) {
        Set<Integer> open = open(can, sign);
        int before = open.size() + 1;
        while (open.size() > 1 && open.size() < before) {
            before = open.size();
            solve(open, sign);
            open = open(can, sign);
        }
        for (int u : open) {
            if (isOpen(u, sign)) {
                solve(Set.of(u), sign);
            }
        }
    }

    private Set<Integer> open(Set<Integer> can, int sign) {
        Set<Integer> open = new TreeSet<>(can);
        open.removeIf(u -> !isOpen(u, sign));
        return open;
    }

    private boolean isOpen(int u, int sign) {
        return sign > 0 ? least[u] > 0 : most[u] < survival(u);
    }

    private void solve(Collection<Integer> units, int sign) {
        check.run();
        model.count(units, sign, session);
        LpSolution plan = session.solve(Start.WARM_COSTS).optimum("plans of nearly the same cost");
        model.count(units, 0, session);
        if (Violations.of(model.model(), plan.copyX()).row().size() > Scale.ALLOWED) {
            throw new SolverException("a plan of nearly the same cost violates a row");
        }
        see(plan);
    }

    private void see(LpSolution plan) {
        for (int u = 0; u < least.length; u++) {
            if (r.units().get(u).kind() == Unit.Kind.PROJECT) {
                double part = rounded(model.started(u, plan), survival(u));
                least[u] = Math.min(least[u], part);
                most[u] = Math.max(most[u], part);
            }
        }
    }

    private double survival(int u) {
        return r.units().get(u).schedule().survival();
    }

    private static double rounded(double part, double all) {
        return part < NOISE ? 0 : part > all - NOISE ? all : part;
    }
}
