package adit.plan.limit;

import adit.plan.model.CapacityExpansion;
import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.LimitRow;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import java.util.List;

/** Pipeline: {@code Σ_t y[u,t] ≤ survival[u]} for a named project. Relaxed, every project can be built at twice its size. */
final class PipelineLimit implements LimitFamily {

    @Override
    public String id() {
        return "pipeline";
    }

    @Override
    public void onUnit(CapacityExpansion starts, int u) {
        Unit unit = starts.resolved().units().get(u);
        if (unit.kind() == Unit.Kind.PROJECT) {
            int row = starts.draft().atMost(unit.schedule().survival(), this, u, -1, "once/" + unit.id());
            for (int t = 0; t < starts.resolved().years(); t++) {
                starts.draft().put(row, starts.startColumn(u, t), 1);
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of(Relaxation.of(id(), this::relax));
    }

    private void relax(LevelModel model, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        for (LimitRow once : model.rowsOf(this)) {
            Unit.Schedule schedule = r.units().get(once.unit()).schedule();
            on.rowUpper(once.row(), 2 * schedule.survival());
            for (int t = schedule.earliest(); t < r.years(); t++) {
                on.columnUpper(model.expansion().startColumn(once.unit(), t), 2);
            }
        }
    }
}
