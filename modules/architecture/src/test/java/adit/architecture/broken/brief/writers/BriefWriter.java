package adit.architecture.broken.brief.writers;

import adit.architecture.broken.study.DependenceKind;

/** Breaks: what writes briefs of all kinds knows no kind. */
public final class BriefWriter {

    private BriefWriter() {}

    static Class<?> kind() {
        return DependenceKind.class;
    }
}
