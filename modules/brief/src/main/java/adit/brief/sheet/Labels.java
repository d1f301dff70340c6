package adit.brief.sheet;

/** How sheets, columns and units are called in a workbook. */
public interface Labels {

    /** As in the tables themselves. */
    Labels PLAIN = new Labels() {};

    /** Name of a sheet for the table of a name, such as {@code curve}. */
    default String sheet(String table) {
        return table;
    }

    /** Heading of a column, such as {@code earliest-year}. */
    default String column(String name) {
        return name;
    }

    /** A unit after a heading, such as {@code t/y}. */
    default String unit(String unit) {
        return unit;
    }
}
