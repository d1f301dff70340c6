package adit.architecture.broken.app.runs;

import adit.architecture.broken.plan.AsksTheDay;

/** Breaks: what handles runs of all kinds knows no kind. */
public final class RunTask {

    private RunTask() {}

    static Class<?> kind() {
        return AsksTheDay.class;
    }
}
