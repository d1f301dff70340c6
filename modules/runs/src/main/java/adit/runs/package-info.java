/**
 * Common parts of all kinds of run: an envelope around question and result, a codec that follows from their records, tables,
 * checks and the folder on disk. Independent of the kinds of run.
 */
@NullMarked
package adit.runs;

import org.jspecify.annotations.NullMarked;
