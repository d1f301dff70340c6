/** Runs of the kind plan as a brief, as an answer on a terminal, and compared with each other. */
@NullMarked
package adit.brief.plan;

import org.jspecify.annotations.NullMarked;
