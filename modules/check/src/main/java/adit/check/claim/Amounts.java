package adit.check.claim;

import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.List;
import java.util.OptionalDouble;

/** The number of a claim: negative for a fall, and in the basis of the commodity's forms. */
final class Amounts {

    /** Characters between a basis and its number: a blank, a bracket, 換算で約. */
    private static final int BESIDE = 5;

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
        OptionalDouble factor = factor(sentence, quantity, mineral);
        return amount.unit() == Unit.TONNES && factor.isPresent() ? amount.times(factor.getAsDouble()) : amount;
    }

    /** True if the number is counted in another basis, which the world can convert. */
    boolean isConverted(ReadSentence sentence, Quantity quantity, Mention mineral) {
        return factor(sentence, quantity, mineral).isPresent();
    }

    private OptionalDouble factor(ReadSentence sentence, Quantity quantity, Mention mineral) {
        return sentence.list(WordKind.BASIS).stream()
                .filter(basis -> isOf(basis, quantity, sentence))
                .map(basis -> gazetteer.conversion(mineral.meaning(), basis.meaning()))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** A basis beside one number ("1.28 million tonnes LCE") is that of this number alone; any other is that of the whole sentence. */
    private static boolean isOf(Mention basis, Quantity quantity, ReadSentence sentence) {
        List<Quantity> beside = sentence.quantities().stream()
                .filter(other -> other.amount().unit() == Unit.TONNES)
                .filter(other -> basis.at().distance(other.at()) <= BESIDE)
                .filter(other -> !opensBracket(basis, other, sentence))
                .toList();
        return beside.isEmpty() || beside.contains(quantity);
    }

    /** True if the basis begins a bracket with a number of its own, as in 24万トン（LCE換算で約128万トン）: it does not belong to the number before. */
    private static boolean opensBracket(Mention basis, Quantity before, ReadSentence sentence) {
        if (before.at().end() > basis.at().start()) {
            return false;
        }
        String between = sentence.text().substring(before.at().end(), basis.at().start());
        boolean opens = between.contains("（") || between.contains("(");
        return opens
                && sentence.quantities().stream()
                        .filter(other -> other.at().start() >= basis.at().end())
                        .filter(other -> basis.at().distance(other.at()) <= BESIDE)
                        .anyMatch(other -> !sentence.text()
                                .substring(basis.at().end(), other.at().start())
                                .matches(".*[）)].*"));
    }
}
