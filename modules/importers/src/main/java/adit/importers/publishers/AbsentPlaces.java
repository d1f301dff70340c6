package adit.importers.publishers;

import adit.basics.Issue;
import adit.basics.Issues;
import java.util.Set;
import java.util.TreeSet;

/** Places of a publisher's file that are not in the world: reported together, since there may be a hundred of them. */
public final class AbsentPlaces {

    private static final int NAMED = 30;

    private final String file;
    private final Set<String> places = new TreeSet<>();
    private long rows;

    public AbsentPlaces(String file) {
        this.file = file;
    }

    /** Counts a row that is left out because of a place. */
    public void add(String place) {
        places.add(place);
        rows++;
    }

    /** Counts a row that is left out because of several places. */
    public void addAll(Set<String> several) {
        places.addAll(several);
        rows++;
    }

    /** Reports them as one warning {@code place-not-in-world}, if there are any. */
    public void tell(Issues issues) {
        if (rows == 0) {
            return;
        }
        String names = String.join(" ", places.stream().limit(NAMED).toList());
        issues.add(Issue.warning(
                "place-not-in-world",
                file,
                0,
                "",
                places.size() > NAMED ? names + " …" : names,
                String.format(
                        "the world does not have %s; %s left out",
                        places.size() == 1 ? "1 place" : String.format("%,d places", places.size()),
                        rows == 1 ? "1 row is" : String.format("%,d rows are", rows)),
                "add a place to places.csv if its figures should be imported"));
    }
}
