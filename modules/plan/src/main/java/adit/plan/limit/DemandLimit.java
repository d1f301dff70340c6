package adit.plan.limit;

import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Demand {@code d[n,t]}, which the rows of coverage and use contain. Relaxed, the study's share of it is saved. */
final class DemandLimit implements LimitFamily {

    @Override
    public String id() {
        return "demand";
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        double left = 1 - r.question().assumptions().relaxedDemand();
        return List.of(Relaxation.of(id(), (model, on) -> {
            lessToCover(model, on, left);
            lessToServe(model, on, left);
        }));
    }

    private static void lessToCover(LevelModel model, ModelOverrides on, double left) {
        ResolvedQuestion r = model.resolved();
        int m = r.target();
        for (int t = 0; t < r.years(); t++) {
            Map<Integer, Double> byRow = new TreeMap<>();
            for (int n = 0; n < r.nodes().size(); n++) {
                byRow.merge(model.cut().row(m, n, t), -r.masses().demand().get(m, n, t), Double::sum);
            }
            int year = t;
            byRow.forEach((row, former) -> on.coefficient(row, model.phi(year), left * former, former));
        }
    }

    private static void lessToServe(LevelModel model, ModelOverrides on, double left) {
        for (LevelModel.Served served : model.served()) {
            on.rowLower(served.row(), left * served.demand());
            on.coefficient(served.row(), served.gap(), left * served.demand(), served.demand());
        }
        for (int t = 0; model.use().isPresent() && t < model.resolved().years(); t++) {
            double former = model.resolved().demandOfMembers(model.resolved().target(), t);
            on.coefficient(model.shareRow(t), model.sigma(t), left * former, former);
        }
    }
}
