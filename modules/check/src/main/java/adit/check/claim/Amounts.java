package adit.check.claim;

import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.OptionalDouble;

/** The number of a claim: negative for a fall, and in the basis of the commodity's forms. */
final class Amounts {

    private final Gazetteer gazetteer;

    Amounts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Amount of(ReadSentence sentence, Quantity quantity, Measure measure, Mention mineral) {
        Amount amount = quantity.amount();
        boolean change = measure.kind() == Kind.GROWTH || measure.kind() == Kind.POINTS;
        boolean falls = change
                && MeasureFinder.growth(sentence, quantity.at())
                        .map(word -> word.meaning().equals("down"))
                        .orElse(false);
        if (falls) {
            return new Amount(-amount.high(), -amount.low(), amount.step(), amount.unit(), amount.modality());
        }
        OptionalDouble factor = factor(sentence, mineral);
        return amount.unit() == Unit.TONNES && factor.isPresent() ? amount.times(factor.getAsDouble()) : amount;
    }

    /** True if the sentence counts in another basis, which the world can convert. */
    boolean areConverted(ReadSentence sentence, Mention mineral) {
        return factor(sentence, mineral).isPresent();
    }

    private OptionalDouble factor(ReadSentence sentence, Mention mineral) {
        return sentence.list(WordKind.BASIS).stream()
                .map(basis -> gazetteer.conversion(mineral.meaning(), basis.meaning()))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
