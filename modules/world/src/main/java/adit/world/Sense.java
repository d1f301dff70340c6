package adit.world;

import adit.basics.FormId;

/**
 * Which form is meant where a text names a commodity and a stage.
 *
 * @param commodity code of the commodity
 * @param stage code of the stage, or the word of a text that leaves the stage open
 * @param form the form
 */
public record Sense(String commodity, String stage, FormId form) {}
