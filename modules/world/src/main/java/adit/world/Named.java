package adit.world;

/**
 * A word of the tables and its names for people.
 *
 * @param id the word as it is in the tables
 * @param name English name
 * @param nameJa Japanese name
 */
public record Named(String id, String name, String nameJa) {}
