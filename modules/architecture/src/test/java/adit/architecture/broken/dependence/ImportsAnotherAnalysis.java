package adit.architecture.broken.dependence;

import adit.architecture.broken.plan.Planner;

/** Breaks: analyses never import each other. */
public final class ImportsAnotherAnalysis {

    private ImportsAnotherAnalysis() {}

    static int plan() {
        return Planner.plan();
    }
}
