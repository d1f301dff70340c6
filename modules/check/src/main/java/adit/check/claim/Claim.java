package adit.check.claim;

import adit.check.gate.Abstention;
import adit.check.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure, or one dated fact, that an article states.
 *
 * @param sentence number of the sentence
 * @param at position of the number in the sentence
 * @param quantity counts the quantities of a sentence from 1: members of a list share one
 * @param place code of a country, of a group, or of the world; several joined by a plus sign; empty if none is named
 * @param other the other country: importer of a share of imports, the one that a multiple compares with, the one that a control is against
 * @param commodity such as copper
 * @param stage such as mining; empty if none is stated
 * @param measure what is measured
 * @param amount value or range
 * @param when the stated years
 * @param negated true if the article denies it
 * @param signs what the wording shows the number to be about instead, the most telling first
 * @param readings what else the sentence names
 */
public record Claim(
        int sentence,
        Span at,
        int quantity,
        String place,
        Optional<String> other,
        String commodity,
        String stage,
        Measure measure,
        Amount amount,
        When when,
        boolean negated,
        List<Abstention> signs,
        Readings readings) {

    public Claim {
        signs = List.copyOf(signs);
    }

    /** The same about another place. */
    Claim about(String otherPlace) {
        return with(otherPlace, other, commodity, stage, measure, when);
    }

    /** The same for another stage. */
    Claim atStage(String otherStage) {
        return with(place, other, commodity, otherStage, measure, when);
    }

    /** The same for another commodity. */
    Claim of(String otherCommodity) {
        return with(place, other, otherCommodity, stage, measure, when);
    }

    /** The same for another measure and its stage. */
    Claim measured(Measure otherMeasure, String otherStage) {
        return with(place, other, commodity, otherStage, otherMeasure, when);
    }

    /** The same in another year. */
    Claim in(int year) {
        return with(
                place, other, commodity, stage, measure, new When(OptionalInt.of(year), when.month(), when.since()));
    }

    /** The same without the month. */
    public Claim ofTheYear() {
        return with(place, other, commodity, stage, measure, new When(when.year(), OptionalInt.empty(), when.since()));
    }

    /** The same for the imports of another country. */
    public Claim into(String importer) {
        return with(place, Optional.of(importer), commodity, stage, measure, when);
    }

    private Claim with(
            String place, Optional<String> other, String commodity, String stage, Measure measure, When when) {
        return new Claim(
                sentence, at, quantity, place, other, commodity, stage, measure, amount, when, negated, signs,
                readings);
    }
}
