package adit.check.words;

/**
 * A row of the gazetteer.
 *
 * @param kind what it denotes
 * @param text the word; a final star matches any further letters, capital letters must be capitals
 * @param meaning its meaning, such as the code of a place or a stage; a hyphen if it has none
 */
public record Word(WordKind kind, String text, String meaning) {}
