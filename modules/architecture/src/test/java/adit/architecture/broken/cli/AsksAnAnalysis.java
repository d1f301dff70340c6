package adit.architecture.broken.cli;

import adit.architecture.broken.plan.Planner;

/** Breaks: the command line imports the application layer, not the analyses. */
public final class AsksAnAnalysis {

    private AsksAnAnalysis() {}

    static Class<?> analysis() {
        return Planner.class;
    }
}
