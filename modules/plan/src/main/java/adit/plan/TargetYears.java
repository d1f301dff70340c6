package adit.plan;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import java.util.function.ToIntFunction;

/**
 * The number of the first year in which each target holds in the least-cost plan: its own if the targets are reachable, otherwise the later of its own
 * and the earliest year.
 *
 * @param earliest calendar year from which the targets can be held
 */
record TargetYears(Question question, boolean reachable, int earliest) implements ToIntFunction<Target> {

    @Override
    public int applyAsInt(Target target) {
        return (reachable ? target.from() : Math.max(target.from(), earliest)) - question.firstYear();
    }

    /** The first of them. */
    int first() {
        return question.targets().stream().mapToInt(this).min().orElseThrow();
    }
}
