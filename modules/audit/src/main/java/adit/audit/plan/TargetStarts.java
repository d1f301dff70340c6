package adit.audit.plan;

import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Verdict;
import java.util.function.ToIntFunction;

/**
 * The calendar year from which each target holds in the least-cost plan: its own if all can be reached, otherwise none before the earliest year.
 *
 * @param portfolioFrom first year of the targets that the plan states; counts only where the verdict, which must have one, has no earliest year
 */
record TargetStarts(Verdict verdict, int portfolioFrom) implements ToIntFunction<Target> {

    @Override
    public int applyAsInt(Target target) {
        return verdict.reachable()
                ? target.from()
                : Math.max(target.from(), verdict.earliestYear().orElse(portfolioFrom));
    }
}
