package adit.audit.plan;

import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.Division;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stated division of groups is that of world and study. */
final class DivisionCheck {

    private final Map<PlaceId, Division> found = new TreeMap<>();
    private final Map<PlaceId, Division> stated = new TreeMap<>();
    private final int rows;
    private final MaxViolation divisions = new MaxViolation(
            "divisions",
            "the use of groups is divided as world and study say",
            UnitOfMeasure.SHARE,
            MaxViolation.ROUNDING);

    DivisionCheck(AuditInputs inputs, List<Division> claimed) {
        inputs.divisions().forEach(each -> found.put(each.place(), each));
        claimed.forEach(each -> stated.put(each.place(), each));
        rows = claimed.size();
    }

    Check check() {
        divisions.unless(rows == stated.size(), () -> "a place is stated twice");
        TreeSet<PlaceId> places = new TreeSet<>(found.keySet());
        places.addAll(stated.keySet());
        places.forEach(this::compare);
        return divisions.check();
    }

    private void compare(PlaceId place) {
        Division one = stated.get(place);
        Division other = found.get(place);
        if (one == null || other == null) {
            divisions.unless(false, () -> place + " is " + (one == null ? "not stated" : "not divided"));
            return;
        }
        divisions.unless(
                one.group().equals(other.group()) && one.by() == other.by() && one.grade() == other.grade(),
                () -> one + " stated, " + other + " recomputed");
        divisions.same(one.share(), other.share(), () -> place + ", share");
        divisions.same(one.low(), other.low(), () -> place + ", low");
        divisions.same(one.high(), other.high(), () -> place + ", high");
    }
}
