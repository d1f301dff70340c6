package adit.basics;

import java.util.Locale;

/**
 * Something that is wrong, or strange, in an input: one faulty cell, one sentence, one thing to try.
 *
 * @param severity whether the input can be used
 * @param code stable name of the rule that was broken, such as {@code negative-number}
 * @param file the file as the user named it
 * @param row line in the file, the heading being 1; 0 if the whole file is meant
 * @param column name of the column or field; empty if the whole row is meant
 * @param value content of the cell; empty if there is none
 * @param message the problem in one sentence, without its position
 * @param hint a suggestion, one sentence
 */
public record Issue(
        Severity severity, String code, String file, int row, String column, String value, String message, String hint)
        implements Comparable<Issue> {

    private static final int LONGEST = 200;

    /** Whether an input can be used in spite of an issue. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error. */
    public static Issue error(
            String code, String file, int row, String column, String value, String message, String hint) {
        return new Issue(Severity.ERROR, code, file, row, column, value, message, hint);
    }

    /** A warning: the input can be used. */
    public static Issue warning(
            String code, String file, int row, String column, String value, String message, String hint) {
        return new Issue(Severity.WARNING, code, file, row, column, value, message, hint);
    }

    /** Two lines for a terminal: position, value and message; then the hint. */
    public String text() {
        StringBuilder place = new StringBuilder(file);
        if (row > 0) {
            place.append(" row ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(" column ").append(column);
        }
        if (!value.isEmpty()) {
            place.append(" value '").append(shown(value)).append('\'');
        }
        return severity.name().toLowerCase(Locale.ROOT) + " " + code + ": " + place + ": " + message + "\n    try: "
                + hint;
    }

    /** The beginning of a long value, on one line. */
    private static String shown(String cell) {
        String value = cell.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** By file, row and text; of two that are shown alike, such as long values that differ at their end, by value. */
    @Override
    public int compareTo(Issue other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : compareInRow(other);
    }

    private int compareInRow(Issue other) {
        int byText = text().compareTo(other.text());
        return byText != 0 ? byText : value.compareTo(other.value);
    }
}
