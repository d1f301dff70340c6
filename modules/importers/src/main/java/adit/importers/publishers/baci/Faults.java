package adit.importers.publishers.baci;

import adit.importers.publishers.Tally.Fault;

/**
 * Possible errors and warnings of a row. The row is left out unless the message says otherwise.
 *
 * @param notAYear the cell of the year is none
 * @param otherYear the year is not that of the file's name
 * @param notACode the cell of the code is none
 * @param value the value is not a number
 * @param quantity the quantity is not a number
 * @param noValue there is no value
 * @param negativeValue the value is below zero
 * @param negativeQuantity the quantity is below zero
 */
record Faults(
        Fault notAYear,
        Fault otherYear,
        Fault notACode,
        Fault value,
        Fault quantity,
        Fault noValue,
        Fault negativeValue,
        Fault negativeQuantity) {

    private static final String CHECK =
            "check the row in the original file; if it is the same there, no action is needed";

    static final Fault CELLS = new Fault(
            "ragged-row",
            "",
            "the row does not have as many cells as the heading",
            "use the original file of the publisher, separated by commas");
    static final Fault GROUPED = new Fault(
            "thousands-separators",
            "",
            "numbers are written with thousands separators; they were read without",
            "check that the separators are not decimal commas");
    static final Fault UNKNOWN_COUNTRY = new Fault(
            "unknown-country",
            "",
            "the table of countries does not have this code",
            "pass the table of countries of the same release");
    static final Fault NO_QUANTITY = new Fault(
            "quantity-missing",
            "",
            "no quantity is stated; it was estimated as value divided by the usual unit value of the code",
            "no action needed; the note of the row says so");
    static final Fault NOTHING_STATED = new Fault(
            "quantity-unknown",
            "",
            "no quantity is stated, and no other row of the code gives a usual unit value",
            "pass the complete file of the year");
    static final Fault ODD_UNIT_VALUE = new Fault(
            "odd-unit-value",
            "",
            "value and quantity do not fit the usual unit value of the code; the range was widened or the quantity estimated",
            "no action needed; the note of the row says so");
    static final Fault BELOW_A_TON = new Fault(
            "below-a-ton", "", "trade of less than one ton of content per year is left out", "no action needed");
    static final Fault TWICE = new Fault(
            "flow-twice", "", "duplicate flow; the first row is used", "use the original file of the publisher");
    static final Fault WITH_ITSELF =
            new Fault("trade-with-itself", "", "exporter and importer are the same place of the world", CHECK);

    /** The errors of the cells of a layout. The names are those of its columns. */
    static Faults of(String year, String code, String value, String quantity) {
        return new Faults(
                new Fault("not-a-year", year, "this is not a year", CHECK),
                new Fault(
                        "year-differs",
                        year,
                        "the year of the row differs from the year in the file name",
                        "use the original file name"),
                new Fault("not-a-code", code, "this is not a six-digit code of the Harmonized System", CHECK),
                new Fault("not-a-number", value, "this is not a number", CHECK),
                new Fault("not-a-number", quantity, "this is not a number", CHECK),
                new Fault("value-missing", value, "no value is stated", CHECK),
                new Fault("negative-number", value, "a value cannot be negative", CHECK),
                new Fault("negative-number", quantity, "a quantity cannot be negative", CHECK));
    }
}
