package adit.brief.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.Sample;
import adit.dependence.SignatureTable;
import adit.math.solver.HighsSolver;
import adit.study.StudyResult;
import java.util.Set;
import org.junit.jupiter.api.Test;

class A05_DependenceTextTest {

    private static String text(int width) {
        StudyResult result = Plans.late();
        SignatureTable views = SignatureTable.of(result.world(), result.dependence(), new HighsSolver());
        return DependenceText.of(
                result.world(), views, result.dependence(), Set.of(Sample.ALAND), adit.text.Language.EN, width);
    }

    @Test
    void aFormWithoutFiguresIsNotReported() {
        assertThat(text(100).lines().filter(line -> line.startsWith("   salt")).findFirst())
                .hasValueSatisfying(line -> assertThat(line.strip().split(" +"))
                        .containsExactly("salt", "n/r", "n/r", "n/r", "n/r", "n/r", "n/r", "n/r"));
    }

    /** Supland makes 90 of 100 t; 0.9² + 0.1² is 8,200. */
    @Test
    void figuresOfTheSupplierAreShown() {
        assertThat(text(100).replaceAll(" +", " "))
                .contains("brick 90 A ")
                .contains(" 8,200 ")
                .contains("survey")
                .contains("n/r: not reported, which is not zero");
    }

    @Test
    void noLineIsTooLong() {
        for (int width : new int[] {80, 100}) {
            assertThat(text(width).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }
}
