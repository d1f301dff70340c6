package adit.architecture.broken.brief.dependence;

/** Keeps all rules: how a kind of run is shown. */
public final class BriefedDependence {

    private BriefedDependence() {}
}
