package adit.fuzz;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Start;
import adit.plan.Planner;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortfall of studies, for a world and each of several years: what a verdict and an earliest year follow from. */
final class Levels {

    private final LpSolver solver;
    private final List<StudyFile> studies;
    private final Map<Integer, Double> solved = new HashMap<>();

    Levels(LpSolver solver, List<Path> studies) {
        this.solver = solver;
        this.studies = studies.stream()
                .map(path ->
                        StudyFile.read(path, StudyKinds.usual(), new Issues()).orElseThrow())
                .toList();
    }

    /** The shortfall of each study, 0 to 1; empty if a study cannot be answered with the world, which is then reported. */
    Optional<double[]> of(World world) {
        double[] levels = new double[studies.size()];
        for (int i = 0; i < levels.length; i++) {
            try {
                Optional<Study> study = studies.get(i).plan(world);
                if (study.isEmpty()) {
                    return Optional.empty();
                }
                levels[i] = shortfall(Planner.shortfallModel(world, study.get().question()));
            } catch (BadInputException refused) {
                return Optional.empty();
            }
        }
        return Optional.of(levels);
    }

    /** Models that are equal to the last bit have one solution. */
    private double shortfall(LinearModel model) {
        int key = Arrays.hashCode(new int[] {
            Arrays.hashCode(model.copyIndex()),
            Arrays.hashCode(model.copyValue()),
            Arrays.hashCode(model.copyLower()),
            Arrays.hashCode(model.copyUpper()),
            Arrays.hashCode(model.copyRowLower()),
            Arrays.hashCode(model.copyRowUpper()),
            Arrays.hashCode(model.copyCost())
        });
        return solved.computeIfAbsent(key, absent -> {
            try (LpSession session = solver.open(model, Method.SIMPLEX)) {
                return session.solve(Start.COLD).optimum("the shortfall").objective();
            }
        });
    }
}
