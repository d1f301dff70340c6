package adit.plan.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.plan.ResolvedCase;
import adit.plan.model.CostModel;
import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.testworlds.TinyCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for the families of limits together. */
final class A01_LimitFamiliesTest {

    private static final LimitFamily NOTHING = () -> "nothing";

    @Test
    void codesAreUnique() {
        assertThat(Limits.ALL.stream().map(LimitFamily::id)).doesNotHaveDuplicates();
    }

    /** Tables have this order. */
    @Test
    void relaxationsHaveTheOrderOfTheFamilies() {
        ResolvedCase resolved =
                ResolvedCase.of(TinyCase.budget().world(), TinyCase.budget().asked());
        assertThat(Limits.relaxations(resolved.numbers()).stream().map(Relaxation::id))
                .containsExactly("lead-times", "pipeline", "ore", "recycling", "demand", "stockpiles", "budget");
    }

    @Test
    void aFamilyFindsItsOwnRows() {
        LevelModel model = ResolvedCase.of(
                        TinyCase.budget().world(), TinyCase.budget().asked())
                .model();
        assertThat(model.rowsOf(new BudgetLimit()).stream()
                        .map(limit -> model.model().rowName(limit.row())))
                .containsExactly("budget/2026", "budget/2027", "budget/2028", "budget/2029", "budget/2030");
        assertThat(model.rowsOf(NOTHING)).isEmpty();
    }

    /** The bounds of the pool are the families': without the one for ore, any amount of it would be free. */
    @Test
    void aColumnThatNoFamilyBoundsIsRefused() {
        ResolvedQuestion numbers = ResolvedCase.of(
                        TinyCase.half().world(), TinyCase.half().asked())
                .numbers();
        assertThatThrownBy(() -> new CostModel(numbers, target -> 0, 0, List.of(NOTHING)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no limit bounds the column cut/free/");
    }
}
