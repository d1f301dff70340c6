package adit.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bounds while a model is built. */
final class A02_LinearModelDraftTest {

    /** Several families on one bound: the tightest holds, in any order. */
    @Test
    void theTightestBoundHolds() {
        LinearModelDraft draft = new LinearModelDraft();
        int column = draft.column(0, 5, "x");
        draft.lowerTo(column, 3);
        draft.lowerTo(column, 4);
        draft.raiseTo(column, 2);
        draft.raiseTo(column, 1);
        assertThat(draft.maximise().lower(column)).isEqualTo(2);
        assertThat(draft.maximise().upper(column)).isEqualTo(3);
    }
}
