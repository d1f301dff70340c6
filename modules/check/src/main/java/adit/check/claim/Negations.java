package adit.check.claim;

import adit.check.text.Span;
import adit.check.words.WordKind;

/** Whether a sentence denies something. */
final class Negations {

    private static final int BEFORE = 40;
    private static final int AFTER = 16;

    private Negations() {}

    /** In English «not» precedes what it denies, in Japanese ない follows it, both in the same clause. */
    static boolean negates(ReadSentence sentence, Span at) {
        return sentence.inClause(WordKind.NEGATION, at).stream()
                .filter(word -> sentence.list(WordKind.BEFORE).stream()
                        .noneMatch(other -> other.at().overlaps(word.at())))
                .filter(word -> sentence.list(WordKind.AFTER).stream()
                        .noneMatch(other -> other.at().overlaps(word.at())))
                .anyMatch(word -> sentence.japanese()
                        ? word.at().start() >= at.end() && word.at().distance(at) <= AFTER
                        : word.at().end() <= at.start() && word.at().distance(at) <= BEFORE);
    }
}
