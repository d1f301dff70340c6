package adit.importers.publishers.mapped.map;

/**
 * A column that a map names.
 *
 * @param column its heading, in which {@link Headings#YEAR} may stand for a year
 * @param field of the map, such as {@code keys.place}
 * @param line of the map
 * @param optional true if the file may lack it
 */
public record ColumnRef(String column, String field, int line, boolean optional) {}
