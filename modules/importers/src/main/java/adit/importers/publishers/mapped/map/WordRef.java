package adit.importers.publishers.mapped.map;

/**
 * A constant word that a map states.
 *
 * @param key of the attribute, such as {@code form}
 * @param word code in the world
 * @param field of the map, such as {@code keys.form}
 * @param line of the map
 */
public record WordRef(String key, String word, String field, int line) {}
