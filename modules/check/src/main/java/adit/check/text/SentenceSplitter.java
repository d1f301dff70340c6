package adit.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into sentences. */
final class SentenceSplitter {

    /** Longer sentences are cut, so that no text can make reading slow. */
    private static final int LONGEST = 2000;

    private static final String ENDS_JA = "。！？";
    private static final String ENDS_EN = ".!?";
    private static final String CLOSING = "」』）)\"'”’】";
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:[A-Za-z]|[A-Z](?:\\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|Inc|Ltd|Co|Corp|approx|ca|cf|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|e\\.g|i\\.e|et al|p|pp|vol)$");

    private SentenceSplitter() {}

    /** Sentences of {@code text} between two places, blanks around them left out. */
    static List<Span> split(String text, Span line) {
        List<Span> sentences = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean ends = ends(text, i, start, line.end());
            if (ends || i - start >= LONGEST) {
                int end = ends ? closed(text, i + 1, line.end()) : i + 1;
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, line.end());
        return sentences;
    }

    private static boolean ends(String text, int at, int start, int end) {
        char sign = text.charAt(at);
        if (ENDS_JA.indexOf(sign) >= 0) {
            return true;
        }
        if (ENDS_EN.indexOf(sign) < 0) {
            return false;
        }
        int next = closed(text, at + 1, end);
        if (next >= end) {
            return true;
        }
        return Character.isWhitespace(text.charAt(next))
                && beginsSentence(text, next, end)
                && !abbreviates(text, at, start);
    }

    private static boolean beginsSentence(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= end || !Character.isLowerCase(text.charAt(i));
    }

    private static boolean abbreviates(String text, int dot, int start) {
        return text.charAt(dot) == '.'
                && ABBREVIATION
                        .matcher(text.substring(Math.max(start, dot - 12), dot))
                        .find();
    }

    private static int closed(String text, int from, int end) {
        int i = from;
        while (i < end && (CLOSING.indexOf(text.charAt(i)) >= 0 || ENDS_JA.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
