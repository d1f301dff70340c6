package adit.runs;

/**
 * What every study file states first.
 *
 * @param name of the study, in lower-case letters, digits and hyphens; also of its folder of results
 * @param title for people
 */
public record Heading(String name, String title) {}
