package adit.check.claim;

import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds sentences that state an opinion, a forecast or an intention. */
final class StatementReader {

    private StatementReader() {}

    /** The statement of a sentence without claims; empty if it has claims or no word that indicates one. */
    static Optional<Statement> read(ReadSentence sentence, boolean noClaims) {
        if (!noClaims) {
            return Optional.empty();
        }
        return sentence.list(WordKind.CUE).stream()
                .map(Mention::meaning)
                .map(word -> Statement.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .map(kind -> new Statement(sentence.sentence().number(), kind, goal(sentence)));
    }

    private static boolean goal(ReadSentence sentence) {
        boolean subject = !sentence.minerals().isEmpty()
                || !sentence.list(WordKind.THEME).isEmpty()
                || !sentence.places().isEmpty();
        return !sentence.list(WordKind.GOAL).isEmpty()
                && (subject || sentence.text().contains("目標"));
    }
}
