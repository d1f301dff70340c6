package adit.plan;

import java.util.function.IntUnaryOperator;

/** Sets the bounds and the objective of a {@link LevelModel} for an {@link Aim}. Used by solver and audit. */
final class Aiming {

    private final LevelModel model;
    private final Resolved r;

    Aiming(LevelModel model) {
        this.model = model;
        r = model.resolved();
    }

    /** Points the model at {@code aim}; rows are set through {@code on}, which can take them back. */
    void at(Aim aim, Overlay on) {
        switch (aim.kind()) {
            case COVERAGE_IN -> on.cost(model.phi(aim.from()), 1);
            case COVERAGE_FROM -> {
                on.cost(model.coverageLevel(), 1);
                hold(model::holdCoverageRow, aim.from(), 0, on);
            }
            case SHARE_FROM -> {
                on.cost(model.shareLevel(), -1);
                hold(model::holdShareRow, aim.from(), 0, on);
            }
            case SHORTFALL_FROM -> {
                on.cost(model.shortfall(), -1);
                r.question().targets().forEach(target -> want(target, aim.from(), on));
            }
            case SHORTFALL_ASKED -> {
                on.cost(model.shortfall(), -1);
                r.question().targets().forEach(target -> want(target, yearOf(target), on));
            }
        }
    }

    private int yearOf(Target target) {
        return target.from() - r.question().firstYear();
    }

    private void want(Target target, int from, Overlay on) {
        switch (target) {
            case Target.Coverage coverage -> hold(model::wantCoverageRow, from, coverage.level(), on);
            case Target.Share share -> {
                if (model.use().isPresent()) {
                    hold(model::wantShareRow, from, -share.level(), on);
                }
            }
        }
    }

    private void hold(IntUnaryOperator row, int from, double atLeast, Overlay on) {
        for (int t = from; t < r.years(); t++) {
            on.rowLower(row.applyAsInt(t), atLeast);
        }
    }
}
