package adit.math.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSolver;
import org.junit.jupiter.api.Test;

/** Clp keeps what every solver promises, and refuses whole-number models. */
final class A05_ClpContractTest extends SolverContract {

    @Override
    LpSolver solver() {
        return new ClpSolver();
    }

    @Test
    void versionIsThatOfTheJar() {
        assertThat(solver().version()).startsWith("1.17");
    }

    @Test
    void wholeNumbersAreRefused() {
        LinearModel.Builder b = LinearModel.builder();
        b.wholeColumn(0, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> solver().open(b.build()));
    }
}
