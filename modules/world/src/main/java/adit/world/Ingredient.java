package adit.world;

import adit.basics.FormId;

/**
 * A form that goes into a process, or comes out beside its main output.
 *
 * @param form the form
 * @param amount tons per ton of main output
 */
public record Ingredient(FormId form, Observed amount) {}
