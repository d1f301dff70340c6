package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorlds;
import org.junit.jupiter.api.Test;

/** The issues reported for a study that no plan can satisfy. */
class B05_ConflictsTest {

    /** Half of demand is made: coverage of 0.9 from the first year on is infeasible, the share on its own is feasible. */
    @Test
    void theStatementInTheWayIsNamed() {
        ResolvedCase resolved = ResolvedCase.of(
                TinyWorlds.half(),
                QuestionBuilder.about("metal").coverage(0.9, 2026).share(1, 2026));
        BadInputException told = new Conflicts(resolved.numbers(), target -> 0, new HighsSolver()).named();
        assertThat(told.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("contradiction");
            assertThat(issue.column()).contains("at least 90 %");
        });
    }

    /** 30 million pay for 0.3 of the plant in 2027; without a budget the whole of it is built. */
    @Test
    void theLimitInTheWayIsNamed() {
        ResolvedCase resolved = ResolvedCase.of(
                TinyWorlds.budget(),
                QuestionBuilder.about("metal").coverage(1, 2027).budget(30));
        BadInputException told = new Conflicts(resolved.numbers(), target -> 1, new HighsSolver()).named();
        assertThat(told.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.column()).isEqualTo("assumptions.budget"));
    }

    /** 30 million a year in AAA pay for 0.3 of its plant in 2027; the budget of another country is not in the way. */
    @Test
    void theBudgetOfACountryIsNamed() {
        ResolvedCase resolved = ResolvedCase.of(
                TinyWorlds.budgetByCountry(),
                QuestionBuilder.about("metal")
                        .members("AAA", "BBB")
                        .coverage(1, 2027)
                        .budgetOf("AAA", 30)
                        .budget(1000));
        BadInputException told = new Conflicts(resolved.numbers(), target -> 1, new HighsSolver()).named();
        assertThat(told.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.column()).isEqualTo("assumptions.budget-by-country"));
    }

    @Test
    void aFormThatNothingMakesIsToldBeforeAnythingIsSolved() {
        var world = TinyWorlds.half().form("phlogiston", "product").demand("phlogiston", "AAA", 5);
        Question question =
                QuestionBuilder.about("phlogiston").coverage(0.5, 2026).question();
        assertThatThrownBy(() -> new Planner(new HighsSolver(), Watch.silent()).plan(world.world(), question))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nothing-makes-form")
                .hasMessageContaining("phlogiston");
    }
}
