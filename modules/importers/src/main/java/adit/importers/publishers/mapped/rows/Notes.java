package adit.importers.publishers.mapped.rows;

import adit.basics.Issues;
import adit.importers.publishers.AbsentPlaces;
import adit.importers.publishers.Tally;

/** Cells and rows of one file of which no figure is taken: counted, and reported once for each kind and value. */
public final class Notes {

    private final Tally tally;
    private final AbsentPlaces places;
    private final DecimalMarks marks = new DecimalMarks();
    private final String file;

    public Notes(String file) {
        this.file = file;
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

    /** A cell with a number, whose decimal mark is compared with those of the column. */
    void number(int row, FigureColumn column, String cell) {
        marks.add(row, column, cell);
    }

    /** A place that the world does not have. */
    void absent(String place) {
        places.add(place);
    }

    public void tell(Issues issues) {
        tally.tell(issues);
        places.tell(issues);
        marks.tell(file, issues);
    }
}
