package adit.sources.table;

/**
 * A column whose words must exist in a column of another table.
 *
 * @param field the column
 * @param resource name of the other table, such as {@code places}
 * @param referenced the column of the other table
 */
public record ForeignKey(String field, String resource, String referenced) {}
