package adit.check.claim;

import adit.check.text.Span;
import java.util.Optional;

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
        boolean negated) {}
