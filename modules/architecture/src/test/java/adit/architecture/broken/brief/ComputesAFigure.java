package adit.architecture.broken.brief;

import adit.architecture.broken.plan.Planner;

/** Breaks: brief computes no figure. */
public final class ComputesAFigure {

    private ComputesAFigure() {}

    static int figure() {
        return Planner.plan();
    }
}
