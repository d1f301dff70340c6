package adit.architecture.broken.plan;

import adit.architecture.broken.dependence.Figure;

/** Breaks: no cycles, since dependence imports plan. */
public final class GoesInACycle {

    private GoesInACycle() {}

    static double figure() {
        return Figure.of();
    }
}
