package adit.importers.publishers.mapped.map;

/** What several numbers for one cell of the world are. */
public enum Repeated {
    /** An error, unless they are equal. */
    REFUSE,
    /** Parts, such as goods of one form. */
    ADD,
    /** Several values in the year, such as monthly prices; the range is from the lowest to the highest. */
    MEAN
}
