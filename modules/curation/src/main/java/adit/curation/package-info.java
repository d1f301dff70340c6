/** Maintenance of a world: the evidence for a form, changes between two editions, missing data and assumptions. */
@NullMarked
package adit.curation;

import org.jspecify.annotations.NullMarked;
