package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.testworlds.TinyWorlds;
import org.junit.jupiter.api.Test;

/** The issues reported for a study that no plan can satisfy. */
class B05_ConflictsTest {

    /** Half of demand is made: coverage of 0.9 from the first year on is infeasible, the share on its own is feasible. */
    @Test
    void theStatementInTheWayIsNamed() {
        Question question =
                Asked.about("metal").coverage(0.9, 2026).share(1, 2026).question();
        BadInputException told =
                new Conflicts(TinyWorlds.half().world(), question, target -> 0, new HighsSolver()).named();
        assertThat(told.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("contradiction");
            assertThat(issue.column()).contains("at least 90 %");
        });
    }

    @Test
    void aFormThatNothingMakesIsToldBeforeAnythingIsSolved() {
        var world = TinyWorlds.half().form("phlogiston", "product").demand("phlogiston", "AAA", 5);
        Question question = Asked.about("phlogiston").coverage(0.5, 2026).question();
        assertThatThrownBy(() -> new Planner(new HighsSolver(), Watch.silent()).plan(world.world(), question))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nothing-makes-form")
                .hasMessageContaining("phlogiston");
    }
}
