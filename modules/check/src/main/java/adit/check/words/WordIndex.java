package adit.check.words;

import adit.check.text.NormalizedText;
import adit.check.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words of one kind in a text: at each place the longest one. English words are matched as whole words and may end in s; a blank in a word is a
 * blank or a hyphen in the text; a capital letter of a word is a capital in the text. Of two meanings of one word the first counts.
 */
final class WordIndex {

    private final Map<Character, List<Word>> byFirst = new HashMap<>();
    private final WordKind kind;

    WordIndex(WordKind kind, List<Word> words) {
        this.kind = kind;
        Set<String> known = new HashSet<>();
        for (Word word : words) {
            String text = NormalizedText.of(word.text());
            if (!known.add(text)) {
                continue;
            }
            byFirst.computeIfAbsent(Character.toLowerCase(text.charAt(0)), key -> new ArrayList<>())
                    .add(new Word(kind, text, word.meaning()));
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Word word) -> -word.text().length())));
    }

    /** Mentions from left to right; {@code hidden} marks places that other words have taken. */
    List<Mention> find(String text, java.util.BitSet hidden) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = hidden.get(i) ? -1 : longest(text, i, found);
            i = end > i ? end : i + 1;
        }
        return found;
    }

    /** The end of the longest word that begins here, -1 if none does; all words of that length are noted. */
    private int longest(String text, int at, List<Mention> found) {
        int end = -1;
        for (Word word : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            int matched = match(word.text(), text, at);
            if (matched > end) {
                end = matched;
                found.removeIf(former -> former.at().start() == at);
            }
            Mention mention = new Mention(kind, word.meaning(), new Span(at, Math.max(at, end)));
            if (matched > 0 && matched == end && !word.meaning().equals("-") && !found.contains(mention)) {
                found.add(mention);
            }
        }
        return end;
    }

    private static int match(String word, String text, int at) {
        boolean open = word.endsWith("*");
        int length = open ? word.length() - 1 : word.length();
        if (at + length > text.length() || isInside(text, at)) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (!same(word.charAt(i), text.charAt(at + i))) {
                return -1;
            }
        }
        return ended(text, at + length, open, length);
    }

    private static boolean same(char word, char text) {
        if (Character.isUpperCase(word)) {
            return word == text;
        }
        if (word == ' ' || word == '-') {
            return text == ' ' || text == '-';
        }
        return word == Character.toLowerCase(text);
    }

    private static int ended(String text, int end, boolean open, int length) {
        if (!isLatin(text.charAt(end - 1))) {
            return end;
        }
        int after = end;
        while (open && after < text.length() && isLatin(text.charAt(after))) {
            after++;
        }
        boolean plural = length > 3 && after < text.length() && text.charAt(after) == 's';
        if (plural && !isWordAt(text, after + 1)) {
            return after + 1;
        }
        return isWordAt(text, after) ? -1 : after;
    }

    private static boolean isInside(String text, int at) {
        return at > 0 && isLatin(text.charAt(at)) && isWordAt(text, at - 1) && text.charAt(at) != '\'';
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && (isLatin(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private static boolean isLatin(char sign) {
        return Character.isLetter(sign) && sign < 0x250;
    }
}
