package adit.math.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.MpsWriter;
import adit.math.lp.SolveLimits;
import adit.math.lp.Start;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HiGHS reads what {@link MpsWriter} writes and finds the same optimum. */
final class A03_MpsReadBackTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsBackToTheSameOptimum(long seed, @TempDir Path folder) throws IOException {
        LinearModel model = RandomModels.halfOpen(seed, 30, 20);
        Path file = folder.resolve("model.mps");
        try (Writer out = Files.newBufferedWriter(file)) {
            MpsWriter.write(model, "random " + seed, out);
        }
        try (HighsInstance instance = new HighsInstance(HighsApi.get(), SolveLimits.DEFAULT);
                LpSession session = new HighsSolver().open(model)) {
            instance.read(file.toString());
            instance.run();
            double objective = session.solve(Start.COLD).optimum("the model").objective();
            assertThat(instance.doubleInfo("objective_function_value")).isCloseTo(objective, within(1e-7));
        }
    }
}
