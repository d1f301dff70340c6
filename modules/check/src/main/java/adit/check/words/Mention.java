package adit.check.words;

import adit.check.text.Span;

/**
 * A word of the gazetteer found in a text.
 *
 * @param kind what it denotes
 * @param meaning its meaning
 * @param at its position
 */
public record Mention(WordKind kind, String meaning, Span at) {}
