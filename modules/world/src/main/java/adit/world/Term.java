package adit.world;

/**
 * A word that texts use for something in a world.
 *
 * @param kind kind of its meaning: mineral, stage, basis, place, or ignore
 * @param text the word; a star at its end is any further letters, a capital is a capital in the text
 * @param meaning code of its meaning; a hyphen if it has none
 */
public record Term(String kind, String text, String meaning) {}
