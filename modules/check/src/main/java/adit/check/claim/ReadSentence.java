package adit.check.claim;

import adit.check.text.ArticleLanguage;
import adit.check.text.NormalizedText;
import adit.check.text.Sentence;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import adit.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One sentence with its words, quantities, lists, clauses and years. */
final class ReadSentence {

    private static final int CLAUSE = 1000;
    private static final int AFTERWARDS = 400;

    private final Sentence sentence;
    private final String text;
    private final Map<WordKind, List<Mention>> words;
    private final List<Quantity> quantities;
    private final List<ItemList> minerals;
    private final List<ItemList> places;
    private final Clauses clauses;
    private final SentenceYears times;
    private final boolean japanese;

    ReadSentence(Sentence sentence, Gazetteer gazetteer, Optional<LocalDate> today) {
        this.sentence = sentence;
        text = NormalizedText.of(sentence.text());
        words = Overlaps.removed(gazetteer.find(text));
        quantities = QuantityReader.read(text, words);
        minerals = ItemList.of(
                text,
                Stream.concat(list(WordKind.MINERAL).stream(), list(WordKind.ABSENT).stream())
                        .sorted(Comparator.comparing(Mention::at))
                        .toList());
        places = ItemList.of(
                text,
                list(WordKind.PLACE).stream()
                        .filter(place -> !place.meaning().equals(Gazetteer.WORLD))
                        .toList());
        List<Span> whole = new ArrayList<>();
        minerals.forEach(series -> whole.add(series.at()));
        places.forEach(series -> whole.add(series.at()));
        quantities.forEach(quantity -> whole.add(quantity.at()));
        list(WordKind.BEFORE).forEach(mention -> whole.add(mention.at()));
        clauses = new Clauses(text, whole);
        japanese = ArticleLanguage.of(sentence.text()) == Language.JA;
        times = new SentenceYears(text, clauses, today, japanese);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The words in {@link NormalizedText} signs. */
    String text() {
        return text;
    }

    boolean japanese() {
        return japanese;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<ItemList> minerals() {
        return minerals;
    }

    List<ItemList> places() {
        return places;
    }

    SentenceYears times() {
        return times;
    }

    List<Mention> list(WordKind kind) {
        return words.getOrDefault(kind, List.of());
    }

    boolean sameClause(Span one, Span other) {
        return clauses.of(one) == clauses.of(other);
    }

    /** Distance of a mention from a quantity: first in clauses, then in characters; later clauses are farther. */
    int cost(Span thing, Span quantity) {
        int apart = clauses.of(thing) - clauses.of(quantity);
        int clause = apart > 0 ? apart * CLAUSE + AFTERWARDS : -apart * CLAUSE;
        return clause + thing.distance(quantity);
    }

    /** The nearest series. */
    Optional<ItemList> nearest(List<ItemList> all, Span quantity) {
        return all.stream().min(Comparator.comparingInt(series -> cost(series.at(), quantity)));
    }

    /** The nearest mention. */
    Optional<Mention> nearest(WordKind kind, Span quantity) {
        return list(kind).stream().min(Comparator.comparingInt(mention -> cost(mention.at(), quantity)));
    }

    /** The mentions in the clause of a quantity, the nearest first. */
    List<Mention> inClause(WordKind kind, Span quantity) {
        return list(kind).stream()
                .filter(mention -> sameClause(mention.at(), quantity))
                .sorted(Comparator.comparingInt(mention -> mention.at().distance(quantity)))
                .toList();
    }

    /** The text between two places, in either order. */
    String between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to ? text.substring(from, to) : "";
    }
}
