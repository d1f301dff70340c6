package adit.sources.publishers.mapped;

import adit.basics.Issues;
import adit.sources.publishers.AbsentPlaces;
import adit.sources.publishers.Tally;

/** Cells and rows of one file of which no figure is taken: counted, and reported once for each kind and value. */
final class Notes {

    private final Tally tally;
    private final AbsentPlaces places;

    Notes(String file) {
        tally = new Tally(file);
        places = new AbsentPlaces(file);
    }

    /** A cell whose value matters. */
    void value(int row, String column, String value, String code, String message, String hint) {
        tally.add(new Tally.Fault(code, column, message, hint), row, value);
    }

    /** A cell of which only the kind matters. */
    void kind(int row, String column, String code, String message, String hint) {
        tally.add(new Tally.Fault(code, column, message, hint), row, "");
    }

    /** A place that the world does not have. */
    void absent(String place) {
        places.add(place);
    }

    void tell(Issues issues) {
        tally.tell(issues);
        places.tell(issues);
    }
}
