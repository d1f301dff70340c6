package adit.world;

/**
 * A word in texts for something that a world holds.
 *
 * @param kind what it stands for: mineral, stage, basis, place, or ignore
 * @param text the word; a star at its end is any further letters, a capital is a capital in the text
 * @param meaning code of what it stands for; a hyphen if it stands for nothing
 */
public record Term(String kind, String text, String meaning) {}
