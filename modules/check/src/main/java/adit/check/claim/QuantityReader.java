package adit.check.claim;

import adit.check.text.Dates;
import adit.check.text.Span;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the quantities of a sentence. Addresses, days, pages, tables, customs codes and similar numbers are not quantities. */
final class QuantityReader {

    private static final List<Pattern> NO_QUANTITY = List.of(
            Pattern.compile("(?:https?://|www\\.)[^\\s」）)]+|\\b10\\.\\d{4,}/\\S+|\\S+@\\S+"),
            Pattern.compile(
                    "\\b(?:pp?\\.|pages?|tables?|figures?|fig\\.|chapters?|articles?|sections?|HS(?: code)?|No\\.|nos?\\.|vol\\.|resolution|paragraph|footnote)\\s?\\d[\\d.\\-~]*",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("第?\\d+(?:ページ|頁|章|条|項|号|節|回|図|表)|[図表]\\s?\\d+|HS\\s?\\d{4,8}"));
    private static final int NEAR = 3;

    private QuantityReader() {}

    /** Quantities from left to right, none of which overlap; {@code text} has {@link adit.check.text.NormalizedText} signs. */
    static List<Quantity> read(String text, Map<WordKind, List<Mention>> words) {
        BitSet taken = new BitSet(text.length());
        Dates.places(text).forEach(span -> taken.set(span.start(), span.end()));
        references(text).forEach(span -> taken.set(span.start(), span.end()));
        List<Quantity> quantities = new ArrayList<>();
        List<QuantityPattern> patterns = new ArrayList<>(Shares.PATTERNS);
        patterns.addAll(Magnitudes.PATTERNS);
        for (QuantityPattern pattern : patterns) {
            for (MatchResult found : pattern.pattern().matcher(text).results().toList()) {
                take(text, pattern, found, taken)
                        .ifPresent(quantity -> quantities.addAll(ChangePhrases.split(quantity, text, found, words)));
            }
        }
        quantities.sort(Comparator.comparing(Quantity::at));
        return quantities.stream().map(quantity -> meant(quantity, text, words)).toList();
    }

    /** Places of addresses, pages, tables and codes. */
    static List<Span> references(String text) {
        return NO_QUANTITY.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Optional<Quantity> take(String text, QuantityPattern pattern, MatchResult found, BitSet taken) {
        boolean digits = found.group().chars().anyMatch(sign -> !Character.isWhitespace(sign));
        int next = taken.nextSetBit(found.start());
        boolean free = next < 0 || next >= found.end();
        boolean inNumber = found.start() > 0
                && Character.isDigit(text.charAt(found.start()))
                && isPartOfNumber(text, found.start() - 1);
        if (!free || !digits || inNumber || found.group().equals("トン")) {
            return Optional.empty();
        }
        taken.set(found.start(), found.end());
        return Optional.of(new Quantity(pattern.reads().apply(found), new Span(found.start(), found.end())));
    }

    private static boolean isPartOfNumber(String text, int at) {
        char sign = text.charAt(at);
        return Character.isDigit(sign)
                || ((sign == '.' || sign == ',') && at > 0 && Character.isDigit(text.charAt(at - 1)));
    }

    private static Quantity meant(Quantity quantity, String text, Map<WordKind, List<Mention>> words) {
        Amount amount = quantity.amount();
        if (amount.unit() == Unit.RANK || amount.modality() != Modality.EXACT) {
            return quantity;
        }
        return after(quantity, words)
                .or(() -> before(quantity, text, words))
                .map(word -> new Quantity(amount.meant(Modality.of(word.meaning())), quantity.at()))
                .orElse(quantity);
    }

    private static Optional<Mention> before(Quantity quantity, String text, Map<WordKind, List<Mention>> words) {
        return words.getOrDefault(WordKind.BEFORE, List.of()).stream()
                .filter(word -> isInside(word, quantity)
                        || (word.at().end() <= quantity.at().start()
                                && isNear(text.substring(
                                        word.at().end(), quantity.at().start()))))
                .max(Comparator.comparing(Mention::at));
    }

    /** «1トン当たり約2万ドル» contains its own measure word. */
    private static boolean isInside(Mention word, Quantity quantity) {
        return quantity.amount().unit() == Unit.DOLLARS_PER_TONNE
                && word.at().start() >= quantity.at().start()
                && word.at().end() <= quantity.at().end();
    }

    private static boolean isNear(String between) {
        String plain = between.strip();
        return plain.isEmpty() || plain.equals("a") || plain.equals("の") || plain.equals("で") || plain.equals("その");
    }

    private static Optional<Mention> after(Quantity quantity, Map<WordKind, List<Mention>> words) {
        return words.getOrDefault(WordKind.AFTER, List.of()).stream()
                .filter(word -> word.at().start() >= quantity.at().end())
                .filter(word -> word.at().start() - quantity.at().end() < NEAR - 1)
                .findFirst();
    }
}
