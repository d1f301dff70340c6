package adit.sources.schema;

import adit.sources.table.Numbers;
import java.util.List;
import java.util.Locale;

/** What to write instead of something that is not quite a number. */
final class NumberHint {

    private static final List<String> ABSENT =
            List.of("nan", "na", "n/a", "n.a.", "-", "--", "—", "–", "w", "null", "?");

    private NumberHint() {}

    static String of(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (ABSENT.contains(word)) {
            return "for a figure that no source reports, delete the row, or leave the cell empty where that is allowed";
        }
        if (word.contains("infinity") || word.equals("inf") || word.equals("-inf") || word.contains("∞")) {
            return "write a finite number; for no limit delete the row";
        }
        if (Numbers.isDecimal(word)) {
            return word.equals(cell) ? "the number is too large: write a finite one" : "remove the spaces: " + word;
        }
        return ofPunctuation(word);
    }

    private static String ofPunctuation(String word) {
        if (word.endsWith("%")) {
            return "write a fraction instead of a percentage: 0.25 for 25%";
        }
        String joined = without(word, ",  '’_\u00a0\u202f");
        if (!joined.equals(word) && Numbers.isDecimal(joined)) {
            return isDecimalComma(word)
                    ? "write a decimal point instead of the comma: " + word.replace(',', '.')
                    : "write it without thousands separators: " + joined;
        }
        if (word.startsWith("<") || word.startsWith(">") || word.startsWith("~")) {
            return "write one number, and put the uncertainty into the columns low and high";
        }
        return "write digits with a decimal point, such as 1234.5";
    }

    /** True for {@code 1,5} and {@code 12,75}; {@code 1,500} is taken for a thousands separator. */
    private static boolean isDecimalComma(String word) {
        int comma = word.indexOf(',');
        return comma >= 0 && comma == word.lastIndexOf(',') && word.length() - comma - 1 != 3;
    }

    private static String without(String word, String letters) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                kept.append(word.charAt(i));
            }
        }
        return kept.toString();
    }
}
