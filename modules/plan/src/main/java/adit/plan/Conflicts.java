package adit.plan;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.model.LimitFamily;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Names the statements of a study that contradict each other, when the least-cost model is infeasible: those
 * without which it is feasible. They are the targets, and the families of limits that the study states.
 */
final class Conflicts {

    private final ResolvedQuestion r;
    private final ToIntFunction<Target> starts;
    private final LpSolver solver;

    Conflicts(ResolvedQuestion resolved, ToIntFunction<Target> starts, LpSolver solver) {
        r = resolved;
        this.starts = starts;
        this.solver = solver;
    }

    /** One issue for each statement that makes the study infeasible on its own; one for all of them if none does. */
    BadInputException named() {
        List<Issue> issues = new ArrayList<>();
        addTargets(issues);
        addLimits(issues);
        if (issues.isEmpty()) {
            issues.add(issue(
                    "targets", "the statements of the study contradict each other", "relax two of them together"));
        }
        return new BadInputException(issues);
    }

    private void addTargets(List<Issue> issues) {
        List<Target> targets = r.question().targets();
        for (Target target : targets) {
            if (targets.size() > 1 && feasible(new CostModel(r, without(target), 0, Limits.ALL))) {
                issues.add(needless("targets: " + target.words(r.question().serve())));
            }
        }
    }

    private ToIntFunction<Target> without(Target dropped) {
        return target -> target.equals(dropped) ? r.years() : starts.applyAsInt(target);
    }

    private void addLimits(List<Issue> issues) {
        for (LimitFamily family : Limits.ALL) {
            family.statement(r.question())
                    .filter(statement -> feasible(new CostModel(r, starts, 0, Limits.without(family))))
                    .ifPresent(statement -> issues.add(needless(statement)));
        }
    }

    private Issue needless(String statement) {
        return issue(statement, "without this statement the study is feasible", "relax or remove it");
    }

    private Issue issue(String statement, String message, String hint) {
        return Issue.error("contradiction", r.question().name(), 0, statement, "", message, hint);
    }

    private boolean feasible(CostModel model) {
        try (LpSession session = solver.open(model.model())) {
            return session.solve(Start.COLD).hasSolution("the study without one of its statements");
        }
    }
}
