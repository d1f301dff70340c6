package adit.basics;

import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, by edit distance without regard to case. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the words if it is near: at most a third of the letters differ (two for short words, one for codes of up to four). */
    public static Optional<String> find(String written, Iterable<String> words) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        int limit = wanted.length() < 5 ? 2 : Math.max(2, wanted.length() / 3) + 1;
        Optional<String> best = Optional.empty();
        for (String word : words) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT), limit);
            if (distance < limit && distance < word.length()) {
                limit = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** "Did you mean x?" if a word is near, else {@code otherwise}. */
    public static String hint(String written, Iterable<String> words, String otherwise) {
        return find(written, words).map(word -> "did you mean " + word + "?").orElse(otherwise);
    }

    /** Number of letters to insert, delete or replace; returns {@code limit} as soon as it cannot be less. */
    static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            above = nextLine(from.charAt(i - 1), to, above, i);
        }
        return Math.min(limit, above[to.length()]);
    }

    private static int[] nextLine(char letter, String to, int[] above, int first) {
        int[] line = new int[above.length];
        line[0] = first;
        for (int j = 1; j < line.length; j++) {
            int replaced = above[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            line[j] = Math.min(replaced, Math.min(above[j], line[j - 1]) + 1);
        }
        return line;
    }
}
