package adit.check.claim;

import adit.check.text.Span;

/**
 * A number found in a sentence, before it is known what it is about.
 *
 * @param amount the number
 * @param at position in the sentence, with the unit
 */
record Quantity(Amount amount, Span at) {}
