package adit.dependence;

import adit.basics.PlaceId;
import java.util.Set;

final class Coalitions {

    private Coalitions() {}

    static void requireOutside(PlaceId supplier, Set<PlaceId> coalition) {
        if (coalition.contains(supplier)) {
            throw new IllegalArgumentException(
                    supplier + " is a member of the coalition " + coalition + "\n    try: remove it from one of them");
        }
    }
}
