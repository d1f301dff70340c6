package adit.world;

import adit.basics.FormId;

/**
 * A form that a process consumes, or makes in addition to its main output.
 *
 * @param form the form
 * @param amount tons per ton of main output
 */
public record Ingredient(FormId form, Observed amount) {}
