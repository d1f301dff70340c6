package adit.study;

import adit.runs.fields.Fields;
import java.util.Set;

/** Reads the horizon of a study. A horizon with errors checks no other year: that would only repeat its own error. */
final class HorizonFields {

    private final int first;
    private final int last;
    private final boolean known;

    private HorizonFields(int first, int last, boolean known) {
        this.first = first;
        this.last = last;
        this.known = known;
    }

    /** The horizon; errors are added to the issues. */
    static HorizonFields read(Fields fields) {
        int before = fields.issues().list().size();
        Fields horizon = fields.group("horizon", true).only(Set.of("first", "last"));
        int first = fields.has("horizon") ? year(horizon, "first") : StudyFile.EARLIEST;
        int last = fields.has("horizon") ? year(horizon, "last") : StudyFile.EARLIEST;
        boolean read = fields.issues().list().size() == before;
        if (read && first > last) {
            horizon.error(
                    "empty-horizon",
                    horizon.line("last"),
                    "last",
                    String.valueOf(last),
                    "the last year of the horizon is before the first",
                    "write a year from " + first + " on");
        }
        return new HorizonFields(first, last, read && first <= last);
    }

    private static int year(Fields horizon, String field) {
        if (!horizon.has(field)) {
            horizon.text(field);
        }
        return horizon.whole(field, StudyFile.EARLIEST, StudyFile.LATEST, StudyFile.EARLIEST);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Adds an issue if a year of another field is outside the horizon. */
    void check(Fields at, String field, int year) {
        if (known && at.has(field) && (year < first || year > last)) {
            at.error(
                    "year-outside-horizon",
                    at.line(field),
                    field,
                    String.valueOf(year),
                    "the target year is outside the horizon",
                    "write a year from " + first + " to " + last);
        }
    }
}
