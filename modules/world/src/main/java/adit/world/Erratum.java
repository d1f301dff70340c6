package adit.world;

import adit.basics.SourceId;

/**
 * A figure that its publisher, or somebody who showed why, has corrected. The correction is an observation of the same cell.
 *
 * @param stated the observation as the source first stated it
 * @param correctedBy the citation that corrects it
 * @param reason the error, one sentence
 */
public record Erratum(Observation stated, SourceId correctedBy, String reason) {}
