package adit.architecture.broken.math;

import adit.architecture.broken.world.Place;

/** Breaks: math knows no country. */
public final class KnowsAPlace {

    private KnowsAPlace() {}

    static int length(Place place) {
        return place.code().length();
    }
}
