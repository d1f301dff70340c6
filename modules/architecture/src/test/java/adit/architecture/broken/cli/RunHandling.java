package adit.architecture.broken.cli;

import adit.architecture.broken.plan.AsksTheDay;

/** Breaks: what handles runs of all kinds knows no kind. */
public final class RunHandling {

    private RunHandling() {}

    static Class<?> kind() {
        return AsksTheDay.class;
    }
}
