package adit.plan;

import adit.math.lp.DualBound;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.PlanResult.Proof;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes proofs that levels cannot be reached: multipliers, and the bound that follows from them in exact arithmetic. */
final class Proofs {

    private final LevelModel model;
    private final LpSolver solver;

    Proofs(LevelModel model, LpSolver solver) {
        this.model = model;
        this.solver = solver;
    }

    /** Solves for an aim without a warm start, so that the multipliers do not depend on earlier solves. */
    Proof of(Aim aim) {
        try (LpSession session = solver.open(model.model())) {
            Overlay overlay = new Overlay(model.model(), session);
            new Aiming(model).at(aim, overlay);
            LpSolution solution = session.solve(Start.COLD);
            LinearModel aimed = session.model();
            Map<String, Double> multipliers = new LinkedHashMap<>();
            for (int i = 0; i < aimed.rows(); i++) {
                if (solution.rowDual(i) != 0) {
                    multipliers.put(aimed.rowName(i), solution.rowDual(i));
                }
            }
            double claim =
                    aim.sign() * DualBound.of(aimed, solution.copyRowDual()).value();
            int year = model.resolved().calendar(aim.from());
            return Proof.of(aim.code(), year, claim, multipliers);
        }
    }
}
