package adit.architecture.broken.audit;

import adit.architecture.broken.plan.Planner;

/** Breaks: the audit of a plan does not use what computed the plan. */
public final class UsesThePlanner {

    private UsesThePlanner() {}

    static int plan() {
        return Planner.plan();
    }
}
