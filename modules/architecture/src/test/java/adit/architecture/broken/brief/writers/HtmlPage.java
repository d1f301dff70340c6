package adit.architecture.broken.brief.writers;

import adit.architecture.broken.brief.dependence.BriefedDependence;

/** Breaks: what writes briefs of all kinds does not know how one kind is shown. */
public final class HtmlPage {

    private HtmlPage() {}

    static Class<?> kind() {
        return BriefedDependence.class;
    }
}
