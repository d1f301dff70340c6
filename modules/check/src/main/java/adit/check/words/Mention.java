package adit.check.words;

import adit.check.text.Span;

/**
 * A word of the gazetteer found in a text.
 *
 * @param kind what it tells
 * @param meaning what it stands for
 * @param at where it stands
 */
public record Mention(WordKind kind, String meaning, Span at) {}
