package adit.architecture.broken.app.runs;

import adit.architecture.broken.study.InventoryKind;

/** Breaks: what handles runs of all kinds knows no kind, whatever its name. */
public final class RunPlacing {

    private RunPlacing() {}

    static Class<?> kind() {
        return InventoryKind.class;
    }
}
