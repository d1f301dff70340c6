package adit.importers.publishers;

import adit.sources.table.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells that statistical publishers write in place of a number. Supported are
 *
 * <ul>
 *   <li>thousands separators in whole groups of three: comma, apostrophe, blank, no-break and thin blank ({@code 1,234,567});
 *   <li>{@code >} {@code ≥} {@code <} {@code ≤} and "less than", "more than" before a number;
 *   <li>marks of estimate, revision and footnote: {@code e 1,200}, {@code 1,200e}, {@code r}, {@code *}, {@code ~}, {@code 12³}, {@code 12 (5)},
 *       {@code 12[a]};
 *   <li>{@code W} withheld; {@code NA}, {@code n.a.}, {@code ..}, {@code XX} and their like not available; an em or en dash or
 *       {@code --} zero; the minus sign U+2212.
 * </ul>
 *
 * Not understood, and therefore empty: ranges, percentages, a single hyphen (zero for some, missing for others), and a comma that does not
 * part groups of three ({@code 1,5}), which may be a decimal comma.
 */
public final class PublisherNumbers {

    /** How a cell qualifies its number. */
    public enum Qualifier {
        /** The number itself. */
        EXACT,
        /** More than the number. */
        ABOVE,
        /** Less than the number. */
        BELOW,
        /** Known to the publisher, not published. */
        WITHHELD,
        /** Not known, or does not apply. */
        NOT_AVAILABLE,
        /** A dash, by which publishers mean zero or a trifle. */
        ZERO_DASH,
        /** The cell is empty. */
        BLANK
    }

    /**
     * The content of a cell.
     *
     * @param value the number, in the publisher's unit; 0 for a dash; NaN if there is none ({@link #hasValue})
     * @param qualifier how the number is meant
     * @param marks letters of estimate, revision or footnote next to it, such as {@code e} or {@code (5)}; mostly empty
     */
    public record Reading(double value, Qualifier qualifier, String marks) {

        /** True if the cell gives a number: exact, a bound, or a dash for zero. */
        public boolean hasValue() {
            return !Double.isNaN(value);
        }

        /** True if the publisher marks the number as an estimate, by {@code e} or {@code ~}. */
        public boolean isEstimated() {
            return marks.contains("e") || marks.contains("~");
        }
    }

    private static final Set<String> ABSENT =
            Set.of("na", "n/a", "n.a.", "n.a", "#n/a", "nan", "null", "..", "...", "…", "xx", "not available");

    private static final Set<String> DASHES = Set.of("—", "–", "--", "---", "——");

    private static final String BLANKS = "[ \u00a0\u2009\u202f]";

    private static final Pattern BEYOND =
            Pattern.compile("(>=?|≥|<=?|≤|less than|more than|greater than)" + BLANKS + "*(.*)");

    private static final Pattern FOOTNOTE = Pattern.compile("\\([0-9a-z]{1,2}\\)|\\[[0-9a-z]{1,2}\\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡]+");

    private static final Pattern MARKED = Pattern.compile("(?<before>(?:[er~]" + BLANKS
            + "*)*)(?<number>[-+]?[0-9.].*?)" + "(?<after>(?:" + BLANKS + "*(?:[er]|" + FOOTNOTE.pattern() + "))*)");

    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[0-9]{1,3}(?:([,'’ \u00a0\u2009\u202f])[0-9]{3})(?:\\1[0-9]{3})*(?:\\.[0-9]*)?");

    private PublisherNumbers() {}

    /** The content of the cell; empty if it is malformed. Examples: {@code "1,234"} is 1234 exact, {@code "<100"} is 100 below, {@code "12a"} empty. */
    public static Optional<Reading> read(String text) {
        String word =
                text.strip().replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return without(Qualifier.BLANK);
        }
        String bare = FOOTNOTE.matcher(word).replaceAll("").strip();
        if (bare.equals("w")) {
            return without(Qualifier.WITHHELD);
        }
        if (ABSENT.contains(bare)) {
            return without(Qualifier.NOT_AVAILABLE);
        }
        return DASHES.contains(bare) ? Optional.of(new Reading(0, Qualifier.ZERO_DASH, "")) : bound(word);
    }

    private static Optional<Reading> bound(String word) {
        Matcher beyond = BEYOND.matcher(word);
        if (!beyond.matches()) {
            return number(word, Qualifier.EXACT);
        }
        boolean below = "<≤l".indexOf(beyond.group(1).charAt(0)) >= 0;
        return number(beyond.group(2), below ? Qualifier.BELOW : Qualifier.ABOVE);
    }

    private static Optional<Reading> number(String word, Qualifier qualifier) {
        Matcher marked = MARKED.matcher(word.replace('\u2212', '-'));
        if (!marked.matches()) {
            return Optional.empty();
        }
        double value = ungrouped(marked.group("number"));
        String marks = (marked.group("before") + marked.group("after")).replaceAll(BLANKS, "");
        return Double.isNaN(value) ? Optional.empty() : Optional.of(new Reading(value, qualifier, marks));
    }

    /** The number without its thousands separators; NaN if it is none. */
    private static double ungrouped(String number) {
        boolean grouped = GROUPED.matcher(number).matches();
        return Numbers.parse(grouped ? number.replaceAll("[^-+0-9.]", "") : number);
    }

    private static Optional<Reading> without(Qualifier qualifier) {
        return Optional.of(new Reading(Double.NaN, qualifier, ""));
    }
}
