package adit.runs;

/**
 * The first fields of every study file.
 *
 * @param name of the study, in lower-case letters, digits and hyphens; also of its folder of results
 * @param title for people
 */
public record Heading(String name, String title) {}
