package adit.check.claim;

import adit.check.text.Span;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** «Rose from 44 % to 48 %» is not a range: it states two levels at two times. */
final class ChangePhrases {

    private static final int NEAR = 40;

    private ChangePhrases() {}

    /** The quantity, or its two ends if a word near it states a change from one to the other. */
    static List<Quantity> split(Quantity quantity, String text, MatchResult found, Map<WordKind, List<Mention>> words) {
        Amount amount = quantity.amount();
        String between = found.groupCount() < 2 ? "" : text.substring(found.start(), found.end());
        boolean becomes = between.contains(" to ") || between.contains("から");
        if (amount.modality() != Modality.RANGE
                || amount.unit() != Unit.SHARE
                || !becomes
                || !changes(quantity.at(), words)) {
            return List.of(quantity);
        }
        double first = Numerals.shareOf(Numerals.value(found.group(1)));
        double second = Numerals.shareOf(Numerals.value(found.group(2)));
        return List.of(
                new Quantity(Amount.of(first, amount.step(), Unit.SHARE), new Span(found.start(), found.end(1))),
                new Quantity(Amount.of(second, amount.step(), Unit.SHARE), new Span(found.start(2), found.end())));
    }

    private static boolean changes(Span at, Map<WordKind, List<Mention>> words) {
        return words.getOrDefault(WordKind.GROWTH, List.of()).stream()
                .anyMatch(word -> word.at().distance(at) <= NEAR);
    }
}
