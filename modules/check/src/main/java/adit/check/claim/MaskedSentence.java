package adit.check.claim;

import adit.check.gate.Placeholders;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sentence in which each name and each number is one sign, so that wordings can be compared with it. */
final class MaskedSentence {

    private static final int NEAR = 1;

    private final ReadSentence sentence;
    private final Map<Span, Character> masks = new TreeMap<>(Comparator.comparingInt(Span::start));

    private MaskedSentence(ReadSentence sentence) {
        this.sentence = sentence;
    }

    /** The sentence as one of its numbers sees it. */
    static String of(ReadSentence sentence, Span number) {
        MaskedSentence masked = new MaskedSentence(sentence);
        masked.add(masked.qualified(number), Placeholders.NUMBER);
        sentence.quantities().forEach(quantity -> masked.add(masked.qualified(quantity.at()), Placeholders.OTHER));
        sentence.minerals().forEach(series -> masked.add(series.at(), Placeholders.MINERAL));
        sentence.places().forEach(series -> masked.add(series.at(), Placeholders.PLACE));
        sentence.list(WordKind.PLACE).stream()
                .filter(place -> place.meaning().equals(Gazetteer.WORLD))
                .forEach(place -> masked.add(place.at(), Placeholders.WORLD));
        sentence.list(WordKind.FIRM).forEach(firm -> masked.add(firm.at(), Placeholders.FIRM));
        return masked.write();
    }

    private void add(Span at, char sign) {
        if (masks.keySet().stream().noneMatch(at::overlaps)) {
            masks.put(at, sign);
        }
    }

    /** A number with the words that qualify it, such as «about». */
    private Span qualified(Span number) {
        int start = sentence.list(WordKind.BEFORE).stream()
                .map(Mention::at)
                .filter(word -> word.end() <= number.start() && word.distance(number) <= NEAR)
                .mapToInt(Span::start)
                .min()
                .orElse(number.start());
        Optional<Span> after = sentence.list(WordKind.AFTER).stream()
                .map(Mention::at)
                .filter(word -> word.start() >= number.end() && word.distance(number) <= NEAR)
                .findFirst();
        return new Span(start, after.map(Span::end).orElse(number.end()));
    }

    private String write() {
        String text = sentence.text();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, Character> mask : masks.entrySet()) {
            plain.append(text, at, mask.getKey().start()).append(mask.getValue().charValue());
            at = mask.getKey().end();
        }
        return plain.append(text.substring(at)).toString();
    }
}
