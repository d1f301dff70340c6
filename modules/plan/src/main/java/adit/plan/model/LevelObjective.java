package adit.plan.model;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * The objective of a level model.
 *
 * @param kind which objective
 * @param from number of the first year in which it counts; for {@link Kind#COVERAGE_IN} the only one
 */
public record LevelObjective(Kind kind, int from) implements Objective<LevelModel> {

    /** The objectives of a {@link LevelModel}; each sets its own costs and rows. */
    public enum Kind {
        /** The best coverage in one year. */
        COVERAGE_IN(1, false) {
            @Override
            void set(LevelModel model, int from, ModelOverrides on) {
                on.cost(model.phi(from), 1);
            }

            @Override
            int column(LevelModel model, int from) {
                return model.phi(from);
            }
        },
        /** The best coverage that can be held from a year on. */
        COVERAGE_FROM(1, false) {
            @Override
            void set(LevelModel model, int from, ModelOverrides on) {
                on.cost(model.coverageLevel(), 1);
                hold(model, model::holdCoverageRow, from, 0, on);
            }

            @Override
            int column(LevelModel model, int from) {
                return model.coverageLevel();
            }
        },
        /** The lowest share bought that can be held from a year on. */
        SHARE_FROM(-1, true) {
            @Override
            void set(LevelModel model, int from, ModelOverrides on) {
                on.cost(model.shareLevel(), -1);
                hold(model, model::holdShareRow, from, 0, on);
            }

            @Override
            int column(LevelModel model, int from) {
                return model.shareLevel();
            }
        },
        /** The smallest shortfall from all targets, if all of them hold from a year on. */
        SHORTFALL_FROM(-1, true) {
            @Override
            void set(LevelModel model, int from, ModelOverrides on) {
                on.cost(model.shortfall(), -1);
                model.resolved().question().targets().forEach(target -> want(model, target, from, on));
            }
        },
        /** The smallest shortfall from all targets, each from its own year on. */
        SHORTFALL_ASKED(-1, true) {
            @Override
            void set(LevelModel model, int from, ModelOverrides on) {
                Question question = model.resolved().question();
                on.cost(model.shortfall(), -1);
                question.targets().forEach(target -> want(model, target, target.from() - question.firstYear(), on));
            }
        };

        private final int sign;
        private final boolean onUse;

        Kind(int sign, boolean onUse) {
            this.sign = sign;
            this.onUse = onUse;
        }

        /** Sets costs and rows; the model is maximised. */
        abstract void set(LevelModel model, int from, ModelOverrides on);

        /** Column of the quantity itself: a level or, if no kind says otherwise, the shortfall. */
        int column(LevelModel model, int from) {
            return model.shortfall();
        }

        /** True if a block of use, where the model has one, belongs to the question. */
        public boolean onUse() {
            return onUse;
        }
    }

    private static void want(LevelModel model, Target target, int from, ModelOverrides on) {
        switch (target) {
            case Target.Coverage coverage -> hold(model, model::wantCoverageRow, from, coverage.level(), on);
            case Target.Share share -> {
                if (model.use().isPresent()) {
                    hold(model, model::wantShareRow, from, -share.level(), on);
                }
            }
        }
    }

    private static void hold(LevelModel model, IntUnaryOperator row, int from, double atLeast, ModelOverrides on) {
        for (int t = from; t < model.resolved().years(); t++) {
            on.rowLower(row.applyAsInt(t), atLeast);
        }
    }

    @Override
    public void set(LevelModel model, ModelOverrides on) {
        kind.set(model, from, on);
    }

    /** Column of the quantity that is asked for. */
    int column(LevelModel model) {
        return kind.column(model, from);
    }

    /** Code for files, such as {@code coverage-from}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sign that converts the objective, which is always maximised, to the requested quantity. */
    public int sign() {
        return kind.sign;
    }
}
