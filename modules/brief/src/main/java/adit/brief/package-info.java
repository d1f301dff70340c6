/** Briefs and answers of runs of every kind: where a caller begins; computes no figure. */
@NullMarked
package adit.brief;

import org.jspecify.annotations.NullMarked;
