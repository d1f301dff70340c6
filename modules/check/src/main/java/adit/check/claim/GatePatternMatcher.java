package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.gate.Abstention;
import adit.check.gate.GatePatterns;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.WordKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the wording of a sentence shows one of its numbers to be about. */
final class GatePatternMatcher {

    private static final int NEXT = 4;

    private GatePatternMatcher() {}

    /**
     * The signs in the order of {@link Abstention}.
     *
     * @param converted true if tons in another basis were converted to that of the forms
     */
    static List<Abstention> read(ReadSentence sentence, Quantity quantity, Measure measure, boolean converted) {
        Set<Abstention> signs = EnumSet.noneOf(Abstention.class);
        signs.addAll(GatePatterns.of(MaskedSentence.of(sentence, quantity.at()), measure.word()));
        boolean otherBasis = quantity.amount().unit() == Unit.TONNES
                && !sentence.list(WordKind.BASIS).isEmpty();
        if (converted) {
            signs.remove(Abstention.BASIS);
        } else if (otherBasis) {
            signs.add(Abstention.BASIS);
        }
        if (sentence.times().of(quantity.at()).month().isPresent()) {
            signs.add(Abstention.MONTH);
        }
        boolean twoPlaces = measure.of().isImports() || measure.kind() == Kind.MULTIPLE;
        if ((measure.of() == Base.OUTPUT && !saysOutput(sentence, quantity.at()))
                || (!twoPlaces && !isPlain(sentence, sentence.places(), quantity.at()))
                || !isPlain(sentence, sentence.minerals(), quantity.at())) {
            signs.add(Abstention.UNCLEAR);
        }
        return List.copyOf(signs);
    }

    /** True if a word for a stage, for a share or for the world stands in the clause of the number or before it. */
    private static boolean saysOutput(ReadSentence sentence, Span number) {
        return List.of(WordKind.STAGE, WordKind.MEASURE, WordKind.PLACE).stream()
                .flatMap(kind -> sentence.list(kind).stream()
                        .filter(word -> kind != WordKind.PLACE || word.meaning().equals(Gazetteer.WORLD)))
                .anyMatch(word -> word.at().start() < number.start() || sentence.sameClause(word.at(), number));
    }

    /** True if the clause of a number names at most one list of places (or minerals), and the one meant does not come only in a later clause. */
    private static boolean isPlain(ReadSentence sentence, List<ItemList> all, Span number) {
        long here = all.stream()
                .filter(series -> sentence.sameClause(series.at(), number))
                .map(ItemList::code)
                .distinct()
                .count();
        boolean later = sentence.nearest(all, number)
                .filter(series -> !sentence.sameClause(series.at(), number))
                .filter(series -> series.at().start() - number.end() > NEXT)
                .isPresent();
        return here <= 1 && !later;
    }
}
