package adit.plan;

import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.Costs;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.InPlans;
import adit.plandata.result.NearOptimal.ProjectClass;
import java.util.Comparator;
import java.util.Optional;

/** States which projects start in every plan of nearly the same cost, in some or in none. */
final class NearOptimalReader {

    private static final Comparator<ProjectClass> ORDER = Comparator.comparing(ProjectClass::in)
            .thenComparing(Comparator.comparingDouble(ProjectClass::least).reversed())
            .thenComparing(Comparator.comparingDouble(ProjectClass::most).reversed())
            .thenComparing(ProjectClass::name)
            .thenComparing(ProjectClass::project);

    /** Parts of a project are stated to a millionth: solvers agree that far. */
    private static final double DIGITS = 1e6;

    private final CostModel cheapest;
    private final LpSolution best;
    private final Costs costs;
    private final ResolvedQuestion r;

    NearOptimalReader(CostModel cheapest, LpSolution best, Costs costs) {
        this.cheapest = cheapest;
        this.best = best;
        this.costs = costs;
        r = cheapest.resolved();
    }

    /** Solves for the parts of projects, if the study asks for them. */
    Optional<NearOptimal> read(LpSolver solver, Runnable check) {
        return r.question().assumptions().nearOptimal().stream()
                .mapToObj(share -> near(share, solver, check))
                .findFirst();
    }

    private NearOptimal near(double share, LpSolver solver, Runnable check) {
        double allowed = costs.allowed(share);
        return new NearOptimal(
                allowed,
                NearOptimalPlans.find(cheapest, best, allowed / r.scale().money(), solver, check).stream()
                        .map(this::stated)
                        .sorted(ORDER)
                        .toList());
    }

    private ProjectClass stated(NearOptimalPlans.Part part) {
        Unit unit = r.units().get(part.unit());
        double least = Math.round(part.least() * DIGITS) / DIGITS;
        double most = Math.round(part.most() * DIGITS) / DIGITS;
        return new ProjectClass(
                unit.id(),
                unit.name(),
                unit.site().place(),
                r.chain().steps().get(unit.step()).id().code(),
                unit.evidence().status(),
                least,
                most,
                InPlans.of(least, most));
    }
}
