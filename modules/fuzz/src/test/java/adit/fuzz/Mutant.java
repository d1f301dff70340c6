package adit.fuzz;

/**
 * A world with one kind of mistake in one column.
 *
 * @param file the table
 * @param what the mistake, for people
 * @param text the whole table with the mistake
 */
record Mutant(String file, String what, String text) {}
