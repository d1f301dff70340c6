package adit.plan.limit;

import adit.plan.model.LimitFamily;
import adit.plan.model.UseBlock;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import java.util.Optional;

/**
 * Plants that keep running: {@code a[u,t] ≥ k · cap[u,t]} in normal operation, for facilities, not mines, whose inputs can all be
 * bought. Mines follow their buyers. Not in the level models, so it has no relaxation.
 */
final class KeepRunningLimit implements LimitFamily {

    @Override
    public String id() {
        return "keep-running";
    }

    @Override
    public void onUse(UseBlock block) {
        ResolvedQuestion r = block.resolved();
        double share = r.question().assumptions().keepRunning();
        for (int u = 0; u < r.units().size(); u++) {
            for (int t = 0; t < r.years(); t++) {
                if (keepsRunning(block, r.units().get(u), t)) {
                    block.draft()
                            .raiseTo(
                                    block.activityColumn(u, t),
                                    share * r.units().get(u).facilityCapacity(t));
                }
            }
        }
    }

    private static boolean keepsRunning(UseBlock block, Unit unit, int t) {
        Chain.Step step = block.resolved().chain().steps().get(unit.step());
        return unit.kind() == Unit.Kind.FACILITY
                && !step.isMine()
                && step.inputs().stream().allMatch(part -> block.resolved().canBuyAllYear(part.form(), t));
    }

    @Override
    public Optional<String> statement(Question question) {
        return Optional.of("assumptions.keep-running");
    }
}
