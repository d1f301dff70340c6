package adit.brief.plan.answer;

import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import java.util.Comparator;
import java.util.List;

/** The families of limits of a result: those that bind, and those that have no effect when relaxed alone. */
public final class BindingLimits {

    private static final double NOTHING = 0.05;

    private final List<Limit> limits;
    private final Verdict verdict;

    public BindingLimits(StudyResult result) {
        limits = result.plan().limits();
        verdict = result.plan().verdict();
    }

    /** True if there is a coverage to gain. */
    boolean coverage() {
        return verdict.bestCoverage().isPresent();
    }

    /** True if relaxing it increases coverage by an amount that is visible at one decimal. */
    public boolean gainsCoverage(Limit limit) {
        return coverage() && limit.pointsGained() >= NOTHING;
    }

    /** Those that gain anything, the strongest first; of those that gain the same, the one that brings the year nearest. */
    public List<Limit> binding() {
        Comparator<Limit> strongest =
                Comparator.comparingLong(limit -> coverage() ? -Math.round(10 * limit.pointsGained()) : 0);
        return limits.stream()
                .filter(this::gains)
                .sorted(strongest.thenComparingInt(limit -> limit.earliestYear().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The others. */
    List<Limit> idle() {
        return limits.stream().filter(limit -> !gains(limit)).toList();
    }

    private boolean gains(Limit limit) {
        return gainsCoverage(limit)
                || limit.earliestYear().orElse(Integer.MAX_VALUE)
                        < verdict.earliestYear().orElse(Integer.MAX_VALUE);
    }
}
