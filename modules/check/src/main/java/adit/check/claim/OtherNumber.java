package adit.check.claim;

import adit.check.text.Span;

/**
 * A number of an article that is no claim.
 *
 * @param sentence number of the sentence
 * @param at its position in the sentence
 * @param why why it is no claim
 */
public record OtherNumber(int sentence, Span at, OtherNumberReason why) {}
