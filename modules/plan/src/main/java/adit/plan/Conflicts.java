package adit.plan;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.Question.Assumptions;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * Names the statements of a study that contradict each other, when the least-cost model is infeasible: those
 * without which it has one.
 */
final class Conflicts {

    private final World world;
    private final Question question;
    private final ToIntFunction<Target> starts;
    private final LpSolver solver;

    Conflicts(World world, Question question, ToIntFunction<Target> starts, LpSolver solver) {
        this.world = world;
        this.question = question;
        this.starts = starts;
        this.solver = solver;
    }

    /** One issue for each statement that makes the study infeasible on its own; one for all of them if none does. */
    BadInputException named() {
        List<Issue> issues = new ArrayList<>();
        without().forEach((statement, variant) -> {
            if (hasAnswer(variant)) {
                issues.add(issue(statement, "without this statement the study is feasible", "relax or remove it"));
            }
        });
        if (issues.isEmpty()) {
            issues.add(issue(
                    "targets", "the statements of the study contradict each other", "relax two of them together"));
        }
        return new BadInputException(issues);
    }

    private Issue issue(String statement, String message, String hint) {
        return Issue.error("contradiction", question.name(), 0, statement, "", message, hint);
    }

    private Map<String, Question> without() {
        Assumptions a = question.assumptions();
        Map<String, Question> variants = new LinkedHashMap<>();
        for (Target target : question.targets()) {
            if (question.targets().size() > 1) {
                List<Target> others = question.targets().stream()
                        .filter(other -> !other.equals(target))
                        .toList();
                variants.put("targets: " + target.words(), with(others, a));
            }
        }
        variants.put("assumptions.keep-running", with(question.targets(), changed(0, a.budget())));
        if (a.budget().isPresent()) {
            variants.put(
                    "assumptions.budget", with(question.targets(), changed(a.keepRunning(), OptionalDouble.empty())));
        }
        return variants;
    }

    private Assumptions changed(double keepRunning, OptionalDouble budget) {
        Assumptions a = question.assumptions();
        return new Assumptions(
                a.supplierOwnedLost(),
                a.furtherPlants(),
                a.furtherPlantsLimit(),
                a.cutOffYears(),
                a.stockpileMonths(),
                keepRunning,
                a.priceYear(),
                a.discountRate(),
                a.plantLife(),
                a.unservedValue(),
                budget,
                a.tariffs(),
                a.relaxedDemand(),
                a.relaxedStockpileMonths());
    }

    private Question with(List<Target> targets, Assumptions assumptions) {
        return new Question(
                question.name(),
                question.supplier(),
                question.members(),
                targets,
                question.firstYear(),
                question.lastYear(),
                question.scenario(),
                assumptions);
    }

    private boolean hasAnswer(Question variant) {
        CostModel model = new CostModel(Resolver.scaled(world, variant), starts, 0);
        try (LpSession session = solver.open(model.model())) {
            return session.solve(Start.COLD).isOptimal();
        }
    }
}
