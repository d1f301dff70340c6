package adit.importers.publishers.mapped.map;

/** Where the range of a figure comes from. */
public sealed interface Spread {

    /** A share of the value, by a word: {@code reported}, {@code estimated}, {@code literature}, {@code none}, or a percentage. */
    record Share(Rule word) implements Spread {}

    /** Columns with both ends, in the unit of the value. */
    record Ends(String low, String high) implements Spread {}

    /** A column with a deviation in the unit of the value. */
    record Deviation(String column, double times) implements Spread {}

    /** By grade: see {@link Shares#ofGrade}. */
    record ByGrade() implements Spread {}
}
