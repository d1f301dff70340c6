package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.KktReport;
import adit.math.lp.LpSolver;
import adit.math.solver.ClpSolver;
import adit.math.solver.HighsSolver;
import adit.plan.model.LevelObjective.Kind;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HiGHS and Clp, two codes with different authors, give one answer. */
final class B01_TwoSolversTest {

    private static final double CLOSE = 1e-6;
    private static final LpSolver HIGHS = new HighsSolver();
    private static final LpSolver CLP = new ClpSolver();

    static List<TinyCase> examples() {
        return TinyCase.all();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreeOnTinyWorlds(TinyCase example) {
        agree(example);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreeOnRandomWorlds(long seed) {
        agree(RandomQuestions.example(seed));
    }

    private static void agree(TinyCase example) {
        ResolvedCase resolved = ResolvedCase.of(example.world(), example.asked());
        List<Kind> kinds = resolved.model().use().isPresent()
                ? List.of(Kind.SHORTFALL_ASKED, Kind.COVERAGE_FROM, Kind.SHARE_FROM)
                : List.of(Kind.SHORTFALL_ASKED, Kind.COVERAGE_FROM);
        for (Kind kind : kinds) {
            ResolvedCase.Solved highs = resolved.solve(kind, HIGHS);
            assertThat(highs.solution().objective())
                    .as(kind.name())
                    .isCloseTo(resolved.solve(kind, CLP).solution().objective(), within(CLOSE));
            optimal(highs);
        }
        OptionalInt earliest = resolved.earliest(HIGHS);
        assertThat(earliest).isEqualTo(resolved.earliest(CLP));
        agreeOnCost(resolved, resolved.numbers().years());
        earliest.ifPresent(from -> agreeOnCost(resolved, from));
    }

    private static void agreeOnCost(ResolvedCase resolved, int from) {
        ResolvedCase.Solved highs = resolved.leastCost(from, HIGHS);
        double cost = highs.solution().objective();
        assertThat(cost)
                .as("cost from " + from)
                .isCloseTo(resolved.leastCost(from, CLP).solution().objective(), within(CLOSE * (1 + Math.abs(cost))));
        optimal(highs);
    }

    /** The conditions of Karush, Kuhn and Tucker hold, recomputed from the numbers. */
    private static void optimal(ResolvedCase.Solved solved) {
        KktReport report = KktReport.of(solved.model(), solved.solution());
        assertThat(report.largest()).as("KKT").isLessThan(1e-5);
        assertThat(report.gap()).as("gap").isLessThan(1e-8);
    }
}
