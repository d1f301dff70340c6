/**
 * What every kind of run has in common: an envelope around question and result, a codec that follows from their records, tables,
 * checks and the folder on disk. Knows no kind of run.
 */
@NullMarked
package adit.runs;

import org.jspecify.annotations.NullMarked;
