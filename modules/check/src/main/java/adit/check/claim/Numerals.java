package adit.check.claim;

import adit.basics.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as digits and as words of two languages. */
final class Numerals {

    /** Digits, with or without commas and decimals. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

    /** English number words from one to twelve, tens, and a hundred. */
    static final String WORDS =
            "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a hundred)";

    /** Japanese numerals up to ten. */
    static final String KANJI = "[一二三四五六七八九十]";

    /** Japanese numbers such as {@code 2万6100} or {@code 17万5千}: four groups, of which at least one is there. */
    static final String JAPANESE =
            "(?=\\d)(?:(" + DIGITS + ")億)?(?:(" + DIGITS + ")万)?(?:(" + DIGITS + ")千)?(" + DIGITS + ")?";

    private static final double[] SCALES_JA = {1e8, 1e4, 1e3, 1};
    private static final List<String> UNITS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TENS = List.of(
            "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a hundred");
    private static final String KANJI_DIGITS = "〇一二三四五六七八九十";

    private Numerals() {}

    /** The value of digits, of English words, or of a Japanese numeral. */
    static double value(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && Character.isDigit(plain.charAt(0))) {
            return Double.parseDouble(plain.replace(",", ""));
        }
        int kanji = plain.length() == 1 ? KANJI_DIGITS.indexOf(plain.charAt(0)) : -1;
        return kanji >= 0 ? kanji : words(plain);
    }

    /** The value of a {@link #JAPANESE} number whose four groups begin at {@code first}. */
    static double japanese(java.util.regex.MatchResult found, int first) {
        double sum = 0;
        for (int i = 0; i < SCALES_JA.length; i++) {
            String digits = found.group(first + i);
            sum += digits == null ? 0 : value(digits) * SCALES_JA[i];
        }
        return sum;
    }

    /** The step of a {@link #JAPANESE} number: that of its last group. */
    static double japaneseStep(java.util.regex.MatchResult found, int first) {
        for (int i = SCALES_JA.length - 1; i >= 0; i--) {
            if (found.group(first + i) != null) {
                return step(found.group(first + i)) * SCALES_JA[i];
            }
        }
        return 1;
    }

    private static double words(String plain) {
        double sum = 0;
        for (String word : plain.equals("a hundred") ? List.of(plain) : List.of(plain.split("[- ]", -1))) {
            sum += UNITS.contains(word) ? UNITS.indexOf(word) : 10.0 * Math.max(0, TENS.indexOf(word));
        }
        return sum;
    }

    /** Value of a step of the last digit: 1 for 47, 0.1 for 47.5, 10,000 for 270,000; 1 for words. */
    static double step(String text) {
        String plain = text.strip().replace(",", "");
        if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
            return 1;
        }
        int point = plain.indexOf('.');
        if (point >= 0) {
            return Math.pow(10, point + 1.0 - plain.length());
        }
        int zeros = plain.length() - plain.replaceAll("0+$", "").length();
        return Math.pow(10, Math.min(zeros, plain.length() - 1));
    }

    /** A number of percent, or of percentage points, as a share. */
    static double shareOf(double percent) {
        return UnitOfMeasure.PERCENT.to(UnitOfMeasure.SHARE, percent);
    }

    /** The step of a percentage: 1 for 90, where {@link #step} returns 10. */
    static double stepOfPercent(String text) {
        return Math.min(1, step(text));
    }

    /** What a word after a number multiplies it by: million, bn, k; 1 without one. */
    static double scale(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return 1;
        }
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "thousand", "k" -> 1e3;
            case "million", "mn", "m" -> 1e6;
            case "billion", "bn" -> 1e9;
            default -> 1;
        };
    }
}
