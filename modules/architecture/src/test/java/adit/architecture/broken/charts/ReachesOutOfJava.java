package adit.architecture.broken.charts;

import java.lang.foreign.Linker;

/** Breaks: native code only in the solvers. */
public final class ReachesOutOfJava {

    private ReachesOutOfJava() {}

    static Linker linker() {
        return Linker.nativeLinker();
    }
}
