package adit.check.claim;

import adit.check.gate.Abstention;
import adit.check.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure, or one dated fact, that an article states.
 *
 * @param position where it is
 * @param subject what it is about
 * @param amount value or range
 * @param when the stated years
 * @param negated true if the article denies it
 * @param signs what the wording shows the number to be about instead, the most telling first
 * @param readings what else the sentence names
 */
public record Claim(
        Position position,
        Subject subject,
        Amount amount,
        ClaimTime when,
        boolean negated,
        List<Abstention> signs,
        AlternativeReadings readings) {

    public Claim {
        signs = List.copyOf(signs);
    }

    /**
     * Where a claim is.
     *
     * @param sentence number of the sentence
     * @param at position of the number in the sentence
     * @param quantity counts the quantities of a sentence from 1: members of a list share one; 0 for a fact
     */
    public record Position(int sentence, Span at, int quantity) {}

    /**
     * What a claim is about.
     *
     * @param place code of a country, of a group, or of the world; several joined by a plus sign; empty if none is named
     * @param other the other country: importer of a share of imports, the one that a multiple compares with, the one that a control is against
     * @param commodity such as copper
     * @param stage such as mining; empty if none is stated
     * @param measure what is measured
     */
    public record Subject(String place, Optional<String> other, String commodity, String stage, Measure measure) {}

    /** Number of the sentence. */
    public int sentence() {
        return position.sentence();
    }

    /** Position of the number in the sentence. */
    public Span at() {
        return position.at();
    }

    /** Number of the quantity in the sentence. */
    public int quantity() {
        return position.quantity();
    }

    /** Code of the place; empty if none is named. */
    public String place() {
        return subject.place();
    }

    /** The other country. */
    public Optional<String> other() {
        return subject.other();
    }

    /** The commodity. */
    public String commodity() {
        return subject.commodity();
    }

    /** The stage; empty if none is stated. */
    public String stage() {
        return subject.stage();
    }

    /** What is measured. */
    public Measure measure() {
        return subject.measure();
    }

    /** The same about another place. */
    Claim about(String otherPlace) {
        return with(new Subject(otherPlace, other(), commodity(), stage(), measure()));
    }

    /** The same for another stage. */
    Claim atStage(String otherStage) {
        return measured(measure(), otherStage);
    }

    /** The same for another commodity. */
    Claim of(String otherCommodity) {
        return with(new Subject(place(), other(), otherCommodity, stage(), measure()));
    }

    /** The same for another measure and its stage. */
    Claim measured(Measure otherMeasure, String otherStage) {
        return with(new Subject(place(), other(), commodity(), otherStage, otherMeasure));
    }

    /** The same for the imports of another country. */
    public Claim into(String importer) {
        return with(new Subject(place(), Optional.of(importer), commodity(), stage(), measure()));
    }

    /** The same in another year. */
    Claim in(int year) {
        return with(new ClaimTime(OptionalInt.of(year), when.month(), when.since()));
    }

    /** The same without the month. */
    public Claim ofTheYear() {
        return with(new ClaimTime(when.year(), OptionalInt.empty(), when.since()));
    }

    private Claim with(Subject otherSubject) {
        return new Claim(position, otherSubject, amount, when, negated, signs, readings);
    }

    private Claim with(ClaimTime time) {
        return new Claim(position, subject, amount, time, negated, signs, readings);
    }
}
