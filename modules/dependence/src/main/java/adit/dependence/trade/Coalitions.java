package adit.dependence.trade;

import adit.basics.PlaceId;
import java.util.Set;

/** What holds for every coalition. */
public final class Coalitions {

    private Coalitions() {}

    public static void requireOutside(PlaceId supplier, Set<PlaceId> coalition) {
        if (coalition.contains(supplier)) {
            throw new IllegalArgumentException(
                    supplier + " is a member of the coalition " + coalition + "\n    try: remove it from one of them");
        }
    }
}
