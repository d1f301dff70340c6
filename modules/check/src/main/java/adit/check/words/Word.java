package adit.check.words;

/**
 * A row of the gazetteer.
 *
 * @param kind what it tells
 * @param text the word; a star at its end stands for any further letters, capital letters must be capitals
 * @param meaning what it stands for, such as the code of a place or a stage; a hyphen if it stands for nothing
 */
public record Word(WordKind kind, String text, String meaning) {}
